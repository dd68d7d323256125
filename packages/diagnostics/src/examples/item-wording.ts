import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/item-wording.ts`. */
export const itemWordingExamples: Examples = {
  'item/all-of-the-above': {
    example: { wrong: '- [x] All of the above', right: '- [x] The number printed on the passbook' },
    hindi: { wrong: '- [x] उपर्युक्त सभी', right: '- [x] पासबुक पर छपा नंबर' },
  },
  'item/none-of-the-above': {
    example: { wrong: '- [ ] None of these', right: '- [ ] A number from the message' },
    hindi: { wrong: '- [ ] इनमें से कोई नहीं', right: '- [ ] संदेश में लिखा नंबर' },
  },
  'item/k-type': {
    example: {
      wrong: '- [ ] The link\n- [ ] The hurry\n- [x] Both A and B',
      right:
        'Which are signs of a scam? Select two.\n\n- [x] The link\n- [x] The hurry\n- [ ] The name of a bank',
    },
    hindi: {
      wrong: '- [ ] लिंक\n- [ ] जल्दी का दबाव\n- [x] 1 और 2 दोनों',
      right: 'ठगी के संकेत कौन-से हैं? दो चुनें।\n\n- [x] लिंक\n- [x] जल्दी का दबाव\n- [ ] बैंक का नाम',
    },
  },
  'item/shuffle-unsafe': {
    example: {
      wrong: '- [ ] The link\n- [ ] The hurry\n- [x] Both options above',
      right: '- [ ] The link alone\n- [ ] The hurry alone\n- [x] The link and the hurry',
    },
    hindi: {
      wrong: '- [ ] लिंक\n- [ ] जल्दी का दबाव\n- [x] ऊपर के दोनों विकल्प',
      right: '- [ ] केवल लिंक\n- [ ] केवल जल्दी का दबाव\n- [x] लिंक और जल्दी का दबाव',
    },
  },
  'item/negative-stem': {
    example: { wrong: 'Which is not a sign of a scam?', right: 'Which is **not** a sign of a scam?' },
    hindi: { wrong: 'कौन-सा ठगी का संकेत नहीं है?', right: 'कौन-सा ठगी का संकेत **नहीं** है?' },
  },
  'item/double-negative': {
    example: {
      wrong: 'What should you **not** do?\n\n- [x] Not report the loss\n- [ ] Call the bank',
      right: 'What should you do?\n\n- [x] Report the loss\n- [ ] Wait for a letter',
    },
    hindi: {
      wrong: 'आपको क्या **नहीं** करना चाहिए?\n\n- [x] शिकायत नहीं करना\n- [ ] बैंक को फ़ोन करना',
      right: 'आपको क्या करना चाहिए?\n\n- [x] शिकायत करना\n- [ ] चिट्ठी की राह देखना',
    },
  },
  'item/extreme-term': {
    example: {
      wrong: '- [ ] Messages with links are always scams',
      right: '- [ ] A message with a link comes from the bank',
    },
    hindi: {
      wrong: '- [ ] लिंक वाले संदेश हमेशा ठगी होते हैं',
      right: '- [ ] लिंक वाला संदेश बैंक से आता है',
    },
  },
  'item/vague-term': {
    example: {
      wrong: '- [ ] Banks rarely ask for a PIN',
      right: '- [ ] Banks ask for a PIN once a year',
    },
    hindi: {
      wrong: '- [ ] बैंक प्रायः PIN माँगते हैं',
      right: '- [ ] बैंक साल में एक बार PIN माँगते हैं',
    },
  },
  'item/grammar-cue': {
    example: { wrong: 'Such a message is called an …', right: 'What is such a message called?' },
    hindi: {
      wrong: 'ऐसे संदेश को कहते हैं एक …',
      right: 'ऐसे संदेश को क्या कहते हैं?',
    },
  },
  'item/word-echo': {
    example: {
      wrong:
        'Which **portal** takes complaints?\n\n- [x] The National Cyber Crime Reporting Portal\n- [ ] The post office',
      right:
        'Where can a complaint be written?\n\n- [x] On the National Cyber Crime Reporting Portal\n- [ ] On the portal of the post office',
    },
    hindi: {
      wrong: 'शिकायत किस पोर्टल पर होती है?\n\n- [x] राष्ट्रीय साइबर अपराध पोर्टल\n- [ ] डाकघर',
      right: 'शिकायत कहाँ लिखी जाती है?\n\n- [x] राष्ट्रीय साइबर अपराध पोर्टल पर\n- [ ] डाकघर के पोर्टल पर',
    },
  },
  'item/convergence': {
    example: {
      wrong:
        '- [ ] Call the bank today\n- [ ] Call the police tomorrow\n- [x] Call the bank and the police today\n- [ ] Wait for a letter',
      right:
        '- [ ] Call the number in the message\n- [ ] Wait until the office opens\n- [x] Call 1930 at once\n- [ ] Delete the message',
    },
    hindi: {
      wrong:
        '- [ ] आज बैंक को फ़ोन करना\n- [ ] कल पुलिस को फ़ोन करना\n- [x] आज बैंक और पुलिस को फ़ोन करना\n- [ ] चिट्ठी की राह देखना',
      right:
        '- [ ] संदेश में दिए नंबर पर फ़ोन करना\n- [ ] कार्यालय खुलने की राह देखना\n- [x] तुरंत 1930 पर फ़ोन करना\n- [ ] संदेश मिटाना',
    },
  },
  'item/blank-in-middle': {
    example: {
      wrong: 'The number ____ is the cyber crime helpline.',
      right: 'Which number is the cyber crime helpline?',
    },
    hindi: {
      wrong: 'साइबर हेल्पलाइन ____ नंबर पर मिलती है।',
      right: 'साइबर हेल्पलाइन का नंबर कौन-सा है?',
    },
  },
  'item/unfocused-stem': {
    example: { wrong: 'Phishing', right: 'What does a phishing message want from you?' },
    hindi: { wrong: 'फ़िशिंग', right: 'फ़िशिंग संदेश आपसे क्या चाहता है?' },
  },
  'item/window-dressing': {
    example: {
      wrong:
        'It is a hot day in May. Meena has taken the early bus … (eighty words) … Which number is the helpline?',
      right: 'Which number is the helpline?',
    },
    hindi: {
      wrong: 'मई की गरम दोपहर है। मीना सुबह की बस से आई है … (अस्सी शब्द) … हेल्पलाइन का नंबर क्या है?',
      right: 'हेल्पलाइन का नंबर क्या है?',
    },
  },
  'item/implausible-distractor': {
    example: {
      wrong: '- [ ] Use magic',
      right: '- [ ] Reply and ask who it is',
    },
    hindi: {
      wrong: '- [ ] जादू करना',
      right: '- [ ] जवाब में पूछना कि कौन है',
    },
  },
  'item/opinion': {
    example: { wrong: 'Do you think a PIN should be shared?', right: 'Who may know your PIN?' },
    hindi: { wrong: 'आपकी राय में पिन किसे बताना चाहिए?', right: 'आपका पिन कौन जान सकता है?' },
  },
  'item/verbatim-from-text': {
    example: {
      wrong:
        '- [x] Call the bank on the number printed on the passbook\n\n(the very words of the screen before)',
      right: '- [x] Use a number that she had before the message came',
    },
    hindi: {
      wrong: '- [x] पासबुक पर छपे नंबर पर बैंक को तुरंत फ़ोन करना चाहिए\n\n(पिछली स्क्रीन के ही शब्द)',
      right: '- [x] वह नंबर लगाना जो संदेश से पहले उसके पास था',
    },
  },
  'item/cross-cue': {
    example: {
      wrong:
        'q1: Which number do you call? [x] The helpline 1930\nq2: After calling the helpline 1930, what do you keep?',
      right: 'q1: Which number do you call? [x] The helpline 1930\nq2: After your call, what do you keep?',
    },
    hindi: {
      wrong: 'q1: किस नंबर पर फ़ोन करें? [x] हेल्पलाइन 1930 पर\nq2: हेल्पलाइन 1930 पर फ़ोन करने के बाद क्या सँभालकर रखें?',
      right: 'q1: किस नंबर पर फ़ोन करें? [x] हेल्पलाइन 1930 पर\nq2: फ़ोन करने के बाद क्या सँभालकर रखें?',
    },
  },
  'item/role-specific-stem': {
    example: {
      wrong: 'As an ASO, what do you do first?',
      right: 'Meena finds the note. What should she do first?',
    },
    hindi: {
      wrong: 'अनुभाग अधिकारी के रूप में आप पहले क्या करेंगे?',
      right: 'मीना को नोट मिलता है। उसे पहले क्या करना चाहिए?',
    },
  },
  'item/multi-concept': {
    example: {
      wrong: 'Which number do you call? And what do you tell them?',
      right: 'Which number do you call?',
    },
    hindi: {
      wrong: 'किस नंबर पर फ़ोन करें? और उन्हें क्या बताएँ?',
      right: 'किस नंबर पर फ़ोन करें?',
    },
  },
}
