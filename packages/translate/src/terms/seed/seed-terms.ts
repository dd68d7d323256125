/**
 * Administrative and digital terms from English into Hindi to begin a list with.
 *
 * Written for this project and confirmed by nobody: every row is a draft, and says so in the list of a course.
 */
export interface SeedTerm {
  readonly term: string
  readonly translation: string
  /** Other accepted words. */
  readonly forms: readonly string[]
}

/** Where a seed row says that it comes from. */
export const seedOrigin = 'Paath seed list, unconfirmed'

const rows = `
account|खाता|अकाउंट
acknowledgement|पावती|अभिस्वीकृति
act|अधिनियम|
address|पता|
administration|प्रशासन|
affidavit|शपथपत्र|हलफ़नामा
agenda|कार्यसूची|
agreement|करार|समझौता,अनुबंध
allowance|भत्ता|
annexure|अनुलग्नक|
annual report|वार्षिक रिपोर्ट|वार्षिक प्रतिवेदन
antivirus|एंटीवायरस|
app|ऐप|अनुप्रयोग
appeal|अपील|
applicant|आवेदक|
application form|आवेदन पत्र|आवेदन प्रपत्र
appointment letter|नियुक्ति पत्र|
approval|अनुमोदन|मंज़ूरी
attachment|संलग्नक|अटैचमेंट
attendance|उपस्थिति|हाज़िरी
audit|लेखापरीक्षा|ऑडिट
authority|प्राधिकारी|प्राधिकरण
backup|बैकअप|
bank account|बैंक खाता|बैंक अकाउंट
beneficiary|लाभार्थी|हितग्राही
bill|बिल|
block office|ब्लॉक कार्यालय|प्रखंड कार्यालय
browser|ब्राउज़र|
budget|बजट|
caller|फ़ोन करने वाला|कॉल करने वाला
certificate|प्रमाणपत्र|प्रमाण पत्र
circular|परिपत्र|
citizen|नागरिक|
clerk|लिपिक|क्लर्क
code of conduct|आचरण संहिता|आचार संहिता
collector|कलेक्टर|समाहर्ता,ज़िलाधिकारी
committee|समिति|
competency|दक्षता|सक्षमता
complaint|शिकायत|परिवाद
confidential|गोपनीय|
consent|सहमति|
constable|सिपाही|आरक्षी,कांस्टेबल
correspondence|पत्राचार|पत्र-व्यवहार
course|पाठ्यक्रम|कोर्स
cyber crime|साइबर अपराध|
cyber safety|साइबर सुरक्षा|
data|डेटा|आँकड़े
database|डेटाबेस|
deadline|समय-सीमा|अंतिम तिथि
department|विभाग|
deputation|प्रतिनियुक्ति|
device|उपकरण|डिवाइस
digital payment|डिजिटल भुगतान|
digital signature|डिजिटल हस्ताक्षर|
direct benefit transfer|प्रत्यक्ष लाभ अंतरण|
disciplinary action|अनुशासनात्मक कार्रवाई|अनुशासनिक कार्रवाई
dispatch|प्रेषण|डिस्पैच
district|ज़िला|जनपद
document|दस्तावेज़|प्रलेख
download|डाउनलोड|
draft|मसौदा|प्रारूप
duty|कर्तव्य|ड्यूटी
eligibility|पात्रता|
email|ईमेल|ई-मेल
employee|कर्मचारी|
encryption|कूटलेखन|एन्क्रिप्शन
estimate|प्राक्कलन|अनुमान
evidence|साक्ष्य|सबूत
expenditure|व्यय|ख़र्च
field staff|मैदानी कर्मचारी|क्षेत्रीय कर्मचारी
file|फ़ाइल|मिसिल
financial year|वित्तीय वर्ष|वित्त वर्ष
fingerprint|अंगुली की छाप|फ़िंगरप्रिंट
first information report|प्रथम सूचना रिपोर्ट|प्राथमिकी
form|प्रपत्र|फ़ॉर्म
fraud|धोखाधड़ी|जालसाज़ी
gazette|राजपत्र|
good governance|सुशासन|
government order|शासनादेश|सरकारी आदेश
grant|अनुदान|
grievance|शिकायत|व्यथा
guideline|दिशानिर्देश|दिशा-निर्देश
hacker|हैकर|
helpline|हेल्पलाइन|सहायता लाइन
identity card|पहचान पत्र|परिचय पत्र
identity proof|पहचान का प्रमाण|पहचान प्रमाण
inspection|निरीक्षण|
installation|स्थापना|इंस्टॉलेशन
instruction|अनुदेश|निर्देश
internet|इंटरनेट|
inward register|आवक पंजी|आवक रजिस्टर
jurisdiction|क्षेत्राधिकार|अधिकार क्षेत्र
leave application|अवकाश आवेदन|छुट्टी का आवेदन
link|लिंक|कड़ी
login|लॉगिन|
malware|मैलवेयर|
manual|नियमावली|पुस्तिका,मैनुअल
meeting|बैठक|
memorandum|ज्ञापन|
message|संदेश|मैसेज
ministry|मंत्रालय|
minutes of the meeting|बैठक का कार्यवृत्त|कार्यवृत्त
mobile number|मोबाइल नंबर|मोबाइल संख्या
monitoring|निगरानी|अनुश्रवण
network|नेटवर्क|
notification|अधिसूचना|सूचना
objective|उद्देश्य|
office|कार्यालय|दफ़्तर
officer|अधिकारी|
online|ऑनलाइन|
order|आदेश|
password|पासवर्ड|
payment|भुगतान|
pen drive|पेन ड्राइव|
penalty|शास्ति|जुर्माना,दंड
pension|पेंशन|निवृत्ति वेतन
permission|अनुमति|इजाज़त
personal data|व्यक्तिगत डेटा|निजी डेटा
phishing|फ़िशिंग|
phone call|फ़ोन कॉल|फ़ोन
planning|नियोजन|योजना
policy|नीति|
portal|पोर्टल|
posting|तैनाती|पदस्थापना
privacy|निजता|गोपनीयता
procurement|खरीद|क्रय,प्रापण
promotion|पदोन्नति|
public grievance|लोक शिकायत|जन शिकायत
public service|लोक सेवा|
receipt|रसीद|प्राप्ति
record|अभिलेख|रिकॉर्ड
recovery|वसूली|
register|पंजी|रजिस्टर
registration|पंजीकरण|रजिस्ट्रेशन
reimbursement|प्रतिपूर्ति|
reminder|स्मरण पत्र|अनुस्मारक
report|रिपोर्ट|प्रतिवेदन
request|अनुरोध|
resolution|संकल्प|प्रस्ताव
right to information|सूचना का अधिकार|
risk|जोखिम|ख़तरा
rule|नियम|
sanction|स्वीकृति|मंज़ूरी
scam|ठगी|धोखाधड़ी,स्कैम
scheme|योजना|स्कीम
screen lock|स्क्रीन लॉक|
secretariat|सचिवालय|
section officer|अनुभाग अधिकारी|
security|सुरक्षा|
seniority|वरिष्ठता|
server|सर्वर|
service record|सेवा अभिलेख|सेवा रिकॉर्ड
shared computer|साझा कंप्यूटर|
signature|हस्ताक्षर|दस्तख़त
software|सॉफ़्टवेयर|
stakeholder|हितधारक|
subordinate|अधीनस्थ|
supervisor|पर्यवेक्षक|सुपरवाइज़र
suspension|निलंबन|
tender|निविदा|टेंडर
training|प्रशिक्षण|
transfer|स्थानांतरण|तबादला
transparency|पारदर्शिता|
two-step verification|दो चरणों वाला सत्यापन|दो-चरणीय सत्यापन
undertaking|वचनबंध|परिवचन
update|अद्यतन|अपडेट
user|उपयोगकर्ता|प्रयोगकर्ता
vacancy|रिक्ति|
verification|सत्यापन|जाँच
vigilance|सतर्कता|
virus|वायरस|
voucher|वाउचर|
warning|चेतावनी|
website|वेबसाइट|
welfare|कल्याण|
work order|कार्य आदेश|
`

/** The terms of the seed, by the order of the English alphabet. */
export const seedTerms: readonly SeedTerm[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [term = '', translation = '', forms = ''] = row.split('|')
    return { term, translation, forms: forms.split(',').filter((form) => form !== '') }
  })
