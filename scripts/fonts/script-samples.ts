/** A few plain sentences in every script, to measure fonts and pages with. They are drafts and are published nowhere. */

/** Text of one script, as a page in one of its languages has it. */
export interface ScriptSample {
  /** ISO 15924 code, as `scripts` of `@paath/languages` has it. */
  readonly script: string
  /** BCP 47 tag of the language of the text. */
  readonly language: string
  readonly title: string
  readonly text: string
}

/** One sample for each script that a scheduled language or English is written in. */
export const scriptSamples: readonly ScriptSample[] = [
  {
    script: 'Latn',
    language: 'en',
    title: 'Read it like a detective',
    text: 'Read the message and stop for a moment. Look at who writes, what they want, and how fast they want it. A bank never asks for an OTP on the phone.',
  },
  {
    script: 'Deva',
    language: 'hi',
    title: 'जासूस की तरह पढ़ें',
    text: 'संदेश पढ़कर एक पल रुकिए। देखिए कि किसने लिखा है, वह क्या चाहता है और कितनी जल्दी में है। बैंक कभी फ़ोन पर ओटीपी नहीं माँगता।',
  },
  {
    script: 'Beng',
    language: 'bn',
    title: 'গোয়েন্দার মতো পড়ুন',
    text: 'বার্তাটি পড়ে এক মুহূর্ত থামুন। দেখুন কে লিখেছে, কী চায় আর কতটা তাড়া দিচ্ছে। ব্যাঙ্ক কখনও ফোনে ওটিপি চায় না।',
  },
  {
    script: 'Gujr',
    language: 'gu',
    title: 'જાસૂસની જેમ વાંચો',
    text: 'સંદેશ વાંચીને એક ક્ષણ થોભો. જુઓ કોણે લખ્યું છે, તે શું ઇચ્છે છે અને કેટલી ઉતાવળ કરે છે. બૅન્ક ક્યારેય ફોન પર ઓટીપી માગતી નથી.',
  },
  {
    script: 'Guru',
    language: 'pa',
    title: 'ਜਾਸੂਸ ਵਾਂਗ ਪੜ੍ਹੋ',
    text: 'ਸੁਨੇਹਾ ਪੜ੍ਹ ਕੇ ਇੱਕ ਪਲ ਰੁਕੋ। ਵੇਖੋ ਕਿ ਕਿਸ ਨੇ ਲਿਖਿਆ ਹੈ, ਉਹ ਕੀ ਚਾਹੁੰਦਾ ਹੈ ਅਤੇ ਕਿੰਨੀ ਕਾਹਲੀ ਵਿੱਚ ਹੈ। ਬੈਂਕ ਕਦੇ ਵੀ ਫ਼ੋਨ ਉੱਤੇ ਓਟੀਪੀ ਨਹੀਂ ਮੰਗਦਾ।',
  },
  {
    script: 'Orya',
    language: 'or',
    title: 'ଗୁଇନ୍ଦା ଭଳି ପଢ଼ନ୍ତୁ',
    text: 'ବାର୍ତ୍ତାଟି ପଢ଼ିସାରି ଟିକେ ଅଟକନ୍ତୁ। କିଏ ଲେଖିଛି, ସେ କ’ଣ ଚାହେଁ ଓ କେତେ ତରବର କରୁଛି ଦେଖନ୍ତୁ। ବ୍ୟାଙ୍କ କେବେ ବି ଫୋନରେ ଓଟିପି ମାଗେ ନାହିଁ।',
  },
  {
    script: 'Taml',
    language: 'ta',
    title: 'துப்பறிவாளர் போல் படியுங்கள்',
    text: 'செய்தியைப் படித்ததும் ஒரு நொடி நில்லுங்கள். யார் எழுதினார்கள், என்ன கேட்கிறார்கள், எவ்வளவு அவசரப்படுத்துகிறார்கள் என்று பாருங்கள். வங்கி ஒருபோதும் தொலைபேசியில் ஓடிபி கேட்காது.',
  },
  {
    script: 'Telu',
    language: 'te',
    title: 'డిటెక్టివ్ లాగా చదవండి',
    text: 'సందేశం చదివాక ఒక్క క్షణం ఆగండి. ఎవరు రాశారు, ఏమి కోరుతున్నారు, ఎంత తొందరపెడుతున్నారో చూడండి. బ్యాంకు ఎప్పుడూ ఫోన్‌లో ఓటీపీ అడగదు.',
  },
  {
    script: 'Knda',
    language: 'kn',
    title: 'ಪತ್ತೇದಾರನಂತೆ ಓದಿ',
    text: 'ಸಂದೇಶ ಓದಿದ ನಂತರ ಒಂದು ಕ್ಷಣ ನಿಲ್ಲಿ. ಯಾರು ಬರೆದಿದ್ದಾರೆ, ಏನು ಕೇಳುತ್ತಿದ್ದಾರೆ, ಎಷ್ಟು ಅವಸರ ಮಾಡುತ್ತಿದ್ದಾರೆ ಎಂದು ನೋಡಿ. ಬ್ಯಾಂಕ್ ಎಂದಿಗೂ ಫೋನಿನಲ್ಲಿ ಒಟಿಪಿ ಕೇಳುವುದಿಲ್ಲ.',
  },
  {
    script: 'Mlym',
    language: 'ml',
    title: 'കുറ്റാന്വേഷകനെപ്പോലെ വായിക്കുക',
    text: 'സന്ദേശം വായിച്ചാൽ ഒരു നിമിഷം നിൽക്കുക. ആരാണ് എഴുതിയത്, അവർ എന്താണ് ചോദിക്കുന്നത്, എത്ര തിടുക്കം കൂട്ടുന്നു എന്നു നോക്കുക. ബാങ്ക് ഒരിക്കലും ഫോണിൽ ഒടിപി ചോദിക്കില്ല.',
  },
  {
    script: 'Aran',
    language: 'ur',
    title: 'جاسوس کی طرح پڑھیں',
    text: 'پیغام پڑھ کر ایک لمحہ رکیں۔ دیکھیں کہ کس نے لکھا ہے، وہ کیا چاہتا ہے اور کتنی جلدی میں ہے۔ بینک کبھی فون پر او ٹی پی نہیں مانگتا۔',
  },
  {
    script: 'Arab',
    language: 'sd',
    title: 'جاسوس وانگر پڙهو',
    text: 'نياپو پڙهي ڪري هڪ پل ترسو. ڏسو ته ڪنهن لکيو آهي، ڇا ٿو چاهي ۽ ڪيتري تڪڙ ۾ آهي. بئنڪ ڪڏهن به فون تي او ٽي پي نه گهرندي آهي.',
  },
  {
    script: 'Mtei',
    language: 'mni',
    title: 'ꯃꯤꯇꯩ ꯃꯌꯦꯛ ꯄꯥꯕꯤꯌꯨ',
    text: 'ꯄꯥꯎ ꯑꯁꯤ ꯄꯥꯔꯒ ꯈꯔ ꯂꯦꯞꯄꯤꯌꯨ꯫ ꯀꯅꯥꯅ ꯏꯔꯤꯕꯒꯦ, ꯀꯔꯤ ꯄꯥꯝꯂꯤꯕꯒꯦ, ꯀꯌꯥ ꯌꯥꯝꯅ ꯊꯨꯅꯥ ꯇꯧꯔꯤꯕꯒꯦ ꯌꯦꯡꯕꯤꯌꯨ꯫ ꯕꯦꯡꯛꯅ ꯐꯣꯟꯗ ꯑꯣꯇꯤꯄꯤ ꯅꯤꯖꯗꯦ꯫',
  },
  {
    script: 'Olck',
    language: 'sat',
    title: 'ᱚᱞ ᱪᱤᱠᱤ ᱯᱟᱲᱦᱟᱣ ᱢᱮ',
    text: 'ᱠᱷᱚᱵᱚᱨ ᱯᱟᱲᱦᱟᱣ ᱠᱟᱛᱮ ᱱᱟᱥᱮ ᱛᱷᱤᱨᱚᱜ ᱢᱮ᱾ ᱧᱮᱞ ᱢᱮ ᱚᱠᱚᱭ ᱚᱞ ᱟᱠᱟᱫᱟ, ᱪᱮᱫ ᱪᱚ ᱢᱮᱱᱟᱭ, ᱛᱤᱱᱟᱹᱜ ᱦᱟᱹᱵᱤ ᱞᱚᱜᱚᱱ᱾ ᱵᱮᱸᱠ ᱫᱚ ᱯᱷᱳᱱ ᱨᱮ ᱚᱴᱤᱯᱤ ᱵᱟᱭ ᱠᱚᱭᱟ᱾',
  },
]
