<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AssessmentView</name>
    <message>
        <source>Declared</source>
        <translation>घोषित</translation>
    </message>
    <message>
        <source>Declared, year</source>
        <translation>घोषित, वर्ष</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Register readings</source>
        <translation>रजिस्टर पठन</translation>
    </message>
    <message>
        <source>Invoices and settlements</source>
        <translation>बिल और निपटान</translation>
    </message>
    <message>
        <source>Energy statistics</source>
        <translation>ऊर्जा सांख्यिकी</translation>
    </message>
    <message>
        <source>Purchases and stock</source>
        <translation>क्रय और भंडार</translation>
    </message>
</context>
<context>
    <name>CheckGrids</name>
    <message>
        <source>set aside</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>संभावित कारण</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>दर्शाने वाली जाँच</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Effect, t</source>
        <translation>प्रभाव, t</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n जाँच</numerusform>
            <numerusform>%n जाँचें</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>प्राप्त मान</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Materiality, %</source>
        <translation>भौतिकता, %</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>कहाँ से पढ़ा गया</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>तुलनाएँ</translation>
    </message>
    <message>
        <source>Covered, %</source>
        <translation>व्याप्ति, %</translation>
    </message>
    <message>
        <source>What was compared, or why not</source>
        <translation>किसकी तुलना हुई, या क्यों नहीं हुई</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>किसका मान</translation>
    </message>
    <message>
        <source>%1 (incomplete)</source>
        <translation>%1 (अपूर्ण)</translation>
    </message>
    <message>
        <source>%1 (partly estimated)</source>
        <translation>%1 (अंशतः अनुमानित)</translation>
    </message>
    <message>
        <source>%1 (apportioned by day)</source>
        <translation>%1 (दिनवार विभाजित)</translation>
    </message>
    <message>
        <source>Would</source>
        <translation>प्रभाव</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>कथन</translation>
    </message>
    <message>
        <source>appear</source>
        <translation>प्रकट होगी</translation>
    </message>
    <message>
        <source>vanish</source>
        <translation>समाप्त होगी</translation>
    </message>
    <message>
        <source>change</source>
        <translation>बदलेगी</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>सूची-पत्र</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>परिवर्तनकर्ता</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>परिवर्तित</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>सह्यता, %</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कर्ता</translation>
    </message>
</context>
<context>
    <name>CheckHelp</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>सूची-पत्र</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>यह प्रकरण</translation>
    </message>
    <message>
        <source>Why, and its source</source>
        <translation>कारण और उसका स्रोत</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>परिवर्तनकर्ता</translation>
    </message>
    <message>
        <source>Switched off in this case by %1 on %2: %3</source>
        <translation>इस प्रकरण में %1 द्वारा %2 को बंद किया गया: %3</translation>
    </message>
    <message>
        <source>Tolerance: %1 %</source>
        <translation>सह्यता: %1 %</translation>
    </message>
</context>
<context>
    <name>DerivationTree</name>
    <message>
        <source>written: %1</source>
        <translation>लिखित रूप: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>और %n पंक्ति</numerusform>
            <numerusform>और %n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElectricityChart</name>
    <message>
        <source>own photovoltaics, used on site</source>
        <translation>स्वयं की फोटोवोल्टिक बिजली, स्थल पर प्रयुक्त</translation>
    </message>
    <message>
        <source>direct line</source>
        <translation>सीधी लाइन</translation>
    </message>
    <message>
        <source>public grid, proven renewable</source>
        <translation>सार्वजनिक ग्रिड, प्रमाणित नवीकरणीय</translation>
    </message>
    <message>
        <source>public grid, not proven</source>
        <translation>सार्वजनिक ग्रिड, अप्रमाणित</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>घोषित</translation>
    </message>
</context>
<context>
    <name>FindIndex</name>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>विसंगति</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Declared number</source>
        <translation>घोषित संख्या</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Kind of file</source>
        <translation>फ़ाइल का प्रकार</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>परास</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>शीर्षकों की पंक्ति</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>वर्ण-कूट पद्धति</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>सेलों का विभाजक</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>उद्धरण चिह्न</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>दशमलव चिह्न</translation>
    </message>
    <message>
        <source>Thousands are grouped by</source>
        <translation>हज़ार का समूहन चिह्न</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>दिनांक प्रारूप</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>A stamp is the</source>
        <translation>समय-मुहर दर्शाती है</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>विन्यास</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Register reading</source>
        <translation>रजिस्टर पठन</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>उत्सर्जन गुणांक</translation>
    </message>
    <message>
        <source>Unit of the factor</source>
        <translation>गुणांक की इकाई</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>उत्सर्जन</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>Energy carrier</source>
        <translation>ऊर्जा वाहक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>आपूर्तिकर्ता</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>धनराशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Estimated (yes or no)</source>
        <translation>अनुमानित (हाँ या नहीं)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>जारी होने का दिनांक</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>प्रति इकाई मूल्य</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Accuracy class</source>
        <translation>यथार्थता श्रेणी</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>दूसरा पक्ष</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>आपूर्ति विधि</translation>
    </message>
    <message>
        <source>Holder of the attributes</source>
        <translation>पर्यावरणीय गुणों का धारक</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>संयंत्र</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Rated power, kW</source>
        <translation>निर्धारित शक्ति, kW</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>प्रशीतक</translation>
    </message>
    <message>
        <source>Charge, kg</source>
        <translation>भराव, kg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>प्रथम संख्या</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>अंतिम संख्या</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>प्रौद्योगिकी</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>उत्पादन अवधि</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>धारक</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>लाभार्थी</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>निरस्तीकरण का दिनांक</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>रजिस्ट्री</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>परियोजना</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>क्रेडिट निरस्तीकरण का दिनांक</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>अल्पविराम  ,</translation>
    </message>
    <message>
        <source>Point  .</source>
        <translation>बिंदु  .</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>अर्धविराम  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>खड़ी रेखा  |</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>रिक्त स्थान</translation>
    </message>
    <message>
        <source>Apostrophe  '</source>
        <translation>एकल उद्धरण चिह्न  '</translation>
    </message>
    <message>
        <source>Double  "</source>
        <translation>दोहरा उद्धरण चिह्न  "</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Columns of fixed width</source>
        <translation>निश्चित चौड़ाई के स्तंभ</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” है %2</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>उत्तर आवश्यक है</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>पहचाना गया</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>पहले से मौजूद</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>End of its interval</source>
        <translation>अपने अंतराल का अंत</translation>
    </message>
    <message>
        <source>Start of its interval</source>
        <translation>अपने अंतराल का आरंभ</translation>
    </message>
    <message>
        <source>A column for each month or meter</source>
        <translation>हर महीने या मीटर के लिए एक स्तंभ</translation>
    </message>
    <message>
        <source>One value a row</source>
        <translation>हर पंक्ति में एक मान</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>आपने तय किया</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>प्रमाणित</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>सबसे संभावित</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>Raise a finding of, or set aside, %n group(s) of discrepancies</source>
        <translation>
            <numerusform>विसंगतियों के %n समूह पर निष्कर्ष दर्ज करें या उसे अलग रखें</numerusform>
            <numerusform>विसंगतियों के %n समूहों पर निष्कर्ष दर्ज करें या उन्हें अलग रखें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n finding(s) to the company</source>
        <translation>
            <numerusform>%n निष्कर्ष कंपनी को भेजें</numerusform>
            <numerusform>%n निष्कर्ष कंपनी को भेजें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) wait for the company's answer</source>
        <translation>
            <numerusform>%n निष्कर्ष कंपनी के उत्तर की प्रतीक्षा में है</numerusform>
            <numerusform>%n निष्कर्ष कंपनी के उत्तर की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n answered finding(s)</source>
        <translation>
            <numerusform>%n उत्तरित निष्कर्ष पर निर्णय लें</numerusform>
            <numerusform>%n उत्तरित निष्कर्षों पर निर्णय लें</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing blocks the statement: sign and issue it</source>
        <translation>विवरण में कोई बाधा नहीं है: हस्ताक्षर करें और जारी करें</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>मूल लिखित रूप</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>गुणांक</translation>
    </message>
    <message>
        <source>Emissions, t</source>
        <translation>उत्सर्जन, t</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>आपूर्तिकर्ता</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>ऊर्जा वाहक</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>उत्पाद</translation>
    </message>
    <message>
        <source>First</source>
        <translation>प्रथम</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>अंतिम</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>संयंत्र</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>लाभार्थी</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>रजिस्ट्री</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>क्रमांक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>आपूर्ति विधि</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>पर्यावरणीय गुण</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>वैधता</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>गुणक</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>%1: %2 of %3 records, %4, %5. Seed “%6”, population %7…</source>
        <translation>%1: %3 में से %2 अभिलेख, %4, %5। बीज मान “%6”, समष्टि %7…</translation>
    </message>
    <message>
        <source>%1: %2 records are to be tested after what was found; %3 are.</source>
        <translation>%1: जो मिला उसके अनुसार %2 अभिलेख परखे जाने हैं; %3 परखे गए हैं।</translation>
    </message>
    <message>
        <source>%1 of %2 records are tested, %3 of them differ.</source>
        <translation>%2 में से %1 अभिलेख परखे गए हैं, उनमें %3 भिन्न हैं।</translation>
    </message>
    <message>
        <source>The data have changed since the sample was drawn: records may be missing in it. Extend it, or draw another one.</source>
        <translation>नमूना लेने के बाद डेटा बदल गया है: संभव है कि कुछ अभिलेख उसमें न हों। नमूना बढ़ाएँ या नया नमूना लें।</translation>
    </message>
</context>
<context>
    <name>SeriesCurves</name>
    <message>
        <source>estimated</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>प्रतिस्थापित</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>मापा गया</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Overview</source>
        <translation>सिंहावलोकन</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>कार्यादेश</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Document review</source>
        <translation>दस्तावेज़ समीक्षा</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>स्थल निरीक्षण</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>क्रॉस-जाँच</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>कार्य-अभिलेख</translation>
    </message>
    <message>
        <source>WORK</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>JUDGE</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>CONCLUDE</source>
        <translation>समापन</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n open</source>
        <translation>
            <numerusform>%1: %n लंबित</numerusform>
            <numerusform>%1: %n लंबित</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: अवरुद्ध</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: पूर्ण</translation>
    </message>
</context>
<context>
    <name>attest::BottomBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the background work</source>
        <translation>पृष्ठभूमि कार्य रद्द करें</translation>
    </message>
    <message>
        <source>Progress of the background work</source>
        <translation>पृष्ठभूमि कार्य की प्रगति</translation>
    </message>
    <message>
        <source>● read only</source>
        <translation>● केवल पठन</translation>
    </message>
    <message>
        <source>● saved %1</source>
        <translation>● सहेजा गया %1</translation>
    </message>
    <message>
        <source>open misstatements</source>
        <translation>लंबित गलत विवरण</translation>
    </message>
    <message>
        <source>%1 t of %2 t allowed (location-based reference)</source>
        <translation>अनुमत %2 t में से %1 t (स्थान-आधारित संदर्भ)</translation>
    </message>
    <message>
        <source>%1 t of %2 t allowed</source>
        <translation>अनुमत %2 t में से %1 t</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n सेकंड शेष</numerusform>
            <numerusform>%n सेकंड शेष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::BoundaryForm</name>
    <message>
        <source>Site</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>attest::BoundaryPage</name>
    <message>
        <source>Boundary</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Single-line picture</source>
        <translation>एकल-रेखा चित्र</translation>
    </message>
    <message>
        <source>The dossier lists no sources.</source>
        <translation>डोज़ियर में कोई स्रोत सूचीबद्ध नहीं है।</translation>
    </message>
    <message>
        <source>No list of equipment was handed over. A file of the kind “equipment” brings it in.</source>
        <translation>उपकरणों की कोई सूची नहीं सौंपी गई। “equipment” प्रकार की फ़ाइल से वह यहाँ आती है।</translation>
    </message>
    <message>
        <source>Meters and their sub-meters</source>
        <translation>मीटर और उनके उप-मीटर</translation>
    </message>
    <message>
        <source>Single-line picture of the electricity</source>
        <translation>बिजली का एकल-रेखा चित्र</translation>
    </message>
    <message>
        <source>%1 sources, %2 of them nil</source>
        <translation>%1 स्रोत, जिनमें से %2 शून्य</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>साक्ष्य या कारण</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>ऊर्जा वाहक</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Claimed factor</source>
        <translation>दावा किया गया गुणांक</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>अनुपलब्ध</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (अनुपलब्ध)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>मापित राशि</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>गुणक</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Rated kW</source>
        <translation>निर्धारित kW</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>प्रशीतक</translation>
    </message>
    <message>
        <source>Charge kg</source>
        <translation>भराव kg</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>उपयोग में</translation>
    </message>
</context>
<context>
    <name>attest::CarpetPlot</name>
    <message>
        <source>mean %1 %2</source>
        <translation>औसत %1 %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>कोई मान नहीं</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>एक मान नहीं है</translation>
    </message>
    <message>
        <source>the clock skips this time</source>
        <translation>घड़ी यह समय छोड़ देती है</translation>
    </message>
    <message>
        <source>the clock shows this time twice</source>
        <translation>घड़ी यह समय दो बार दिखाती है</translation>
    </message>
    <message>
        <source>found: must correct</source>
        <translation>मिला: सुधार अनिवार्य</translation>
    </message>
    <message>
        <source>found: must explain</source>
        <translation>मिला: स्पष्टीकरण अनिवार्य</translation>
    </message>
</context>
<context>
    <name>attest::CheckPanel</name>
    <message>
        <source>Refused rows, to be mended</source>
        <translation>सुधारी जाने वाली अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>कोई पंक्ति अस्वीकृत नहीं हुई।</translation>
    </message>
    <message>
        <source>Read the whole file</source>
        <translation>पूरी फ़ाइल पढ़ें</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>सुधार छोड़ दें</translation>
    </message>
    <message>
        <source>Type the right values: numbers as 1234.5, dates as 2024-12-31, times as 2024-12-31 23:45. The company's file stays as it is; your corrections become a file of their own with your name.</source>
        <translation>सही मान लिखें: संख्याएँ 1234.5, दिनांक 2024-12-31 और समय 2024-12-31 23:45 के रूप में। कंपनी की फ़ाइल जैसी है वैसी ही रहती है; आपके सुधार आपके नाम के साथ एक अलग फ़ाइल बनते हैं।</translation>
    </message>
    <message>
        <source>Evidence has no rows.</source>
        <translation>साक्ष्य फ़ाइलों में पंक्तियाँ नहीं होतीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n सुधारी गई</numerusform>
            <numerusform>%n सुधारी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier one of this file</source>
        <translation>
            <numerusform>%n पंक्ति इस फ़ाइल की किसी पिछली पंक्ति को दोहराती है</numerusform>
            <numerusform>%n पंक्तियाँ इस फ़ाइल की पिछली पंक्तियों को दोहराती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>फ़ाइल पढ़ी जा रही है …</translation>
    </message>
    <message>
        <source>The file was not read completely yet.</source>
        <translation>फ़ाइल अभी पूरी नहीं पढ़ी गई है।</translation>
    </message>
    <message>
        <source>Answer the open questions first; then the whole file is read.</source>
        <translation>पहले लंबित प्रश्नों के उत्तर दें; उसके बाद पूरी फ़ाइल पढ़ी जाएगी।</translation>
    </message>
    <message>
        <source>%1 × %2 (first in row %3)</source>
        <translation>%1 × %2 (पहली बार पंक्ति %3 में)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more reason(s)</source>
        <translation>
            <numerusform>… और %n अन्य कारण</numerusform>
            <numerusform>… और %n अन्य कारण</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::ChecksPage</name>
    <message>
        <source>Cross-checks</source>
        <translation>क्रॉस-जाँच</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>पुनः चलाएँ</translation>
    </message>
    <message>
        <source>Raise finding …</source>
        <translation>निष्कर्ष दर्ज करें …</translation>
    </message>
    <message>
        <source>Set aside …</source>
        <translation>अलग रखें …</translation>
    </message>
    <message>
        <source>By probable cause</source>
        <translation>संभावित कारण के अनुसार</translation>
    </message>
    <message>
        <source>Coverage of the checks</source>
        <translation>जाँचों की व्याप्ति</translation>
    </message>
    <message>
        <source>Discrepancies by probable cause</source>
        <translation>संभावित कारण के अनुसार विसंगतियाँ</translation>
    </message>
    <message>
        <source>No check found a discrepancy. The coverage tells what was compared.</source>
        <translation>किसी जाँच में विसंगति नहीं मिली। किसकी तुलना हुई, यह व्याप्ति में दिया गया है।</translation>
    </message>
    <message>
        <source>Checks that show it</source>
        <translation>इसे दर्शाने वाली जाँचें</translation>
    </message>
    <message>
        <source>Select a group to see the checks that show it.</source>
        <translation>किसी समूह को दर्शाने वाली जाँचें देखने के लिए उस समूह को चुनें।</translation>
    </message>
    <message>
        <source>Shown by these checks</source>
        <translation>इन जाँचों से प्रकट</translation>
    </message>
    <message>
        <source>%1 passed · %2 found, %3 groups · %4 not applicable · %5 not run</source>
        <translation>%1 उत्तीर्ण · %2 में विसंगति, %3 समूह · %4 लागू नहीं · %5 नहीं चलाई गईं</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>निष्कर्ष दर्ज करें</translation>
    </message>
    <message>
        <source>What shall the company read? Empty: the sentences of the checks.</source>
        <translation>कंपनी क्या पढ़े? रिक्त छोड़ने पर जाँचों के वाक्य प्रयुक्त होंगे।</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>अलग रखें</translation>
    </message>
    <message>
        <source>Why is this no finding? The reason is kept in the trail and printed in the report.</source>
        <translation>यह निष्कर्ष क्यों नहीं है? कारण कार्य-अभिलेख में रखा जाता है और रिपोर्ट में मुद्रित होता है।</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>स्वयं के नियम</translation>
    </message>
    <message>
        <source>In its surroundings</source>
        <translation>परिवेश में</translation>
    </message>
</context>
<context>
    <name>attest::CorrectionModel</name>
    <message>
        <source>corrected</source>
        <translation>सुधारी गई</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>आपत्ति</translation>
    </message>
</context>
<context>
    <name>attest::DataPage</name>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Import next submission …</source>
        <translation>अगली प्रस्तुति आयात करें …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>प्रस्तुतियाँ</translation>
    </message>
    <message>
        <source>Files of the submission</source>
        <translation>प्रस्तुति की फ़ाइलें</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>वे पंक्तियाँ जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>पठन संबंधी टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>फ़ाइल के अभिलेख</translation>
    </message>
    <message>
        <source>Every row could be read.</source>
        <translation>सभी पंक्तियाँ पढ़ी जा सकीं।</translation>
    </message>
    <message>
        <source>Nothing unusual was seen while reading.</source>
        <translation>पढ़ते समय कुछ भी असामान्य नहीं मिला।</translation>
    </message>
    <message>
        <source>Select a file to see its records. Evidence files have none; open them on the page Evidence.</source>
        <translation>अभिलेख देखने के लिए फ़ाइल चुनें। साक्ष्य फ़ाइलों में अभिलेख नहीं होते; उन्हें “साक्ष्य” पृष्ठ पर खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n पंक्ति अस्वीकृत</numerusform>
            <numerusform>%n पंक्तियाँ अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the next submission (with dossier.json)</source>
        <translation>अगली प्रस्तुति का फ़ोल्डर (dossier.json सहित)</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>अस्वीकृत पंक्तियाँ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>स्वीकार न करने का कारण</translation>
    </message>
    <message>
        <source>Rejected rows (%1)</source>
        <translation>अस्वीकृत पंक्तियाँ (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Reading notes (%1)</source>
        <translation>पठन संबंधी टिप्पणियाँ (%1)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>समय-शृंखला</translation>
    </message>
</context>
<context>
    <name>attest::DataTable</name>
    <message>
        <source>Filter</source>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>तालिका छाँटें</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>केवल दिखाएँ</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>सभी (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DifferDialog</name>
    <message>
        <source>The record differs</source>
        <translation>अभिलेख भिन्न है</translation>
    </message>
    <message>
        <source>The amount that the evidence shows, if it can be said</source>
        <translation>साक्ष्य में दिखने वाली मात्रा, यदि बताई जा सके</translation>
    </message>
    <message>
        <source>Amount of the evidence</source>
        <translation>साक्ष्य की मात्रा</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>What does the evidence say? The sample grows after a round with such a record. The difference in amount is projected to all records.</source>
        <translation>साक्ष्य क्या बताता है? जिस चक्र में ऐसा अभिलेख हो, उसके बाद नमूना बढ़ता है। मात्रा का अंतर सभी अभिलेखों पर प्रक्षेपित होता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>attest::DiscrepancyPicture</name>
    <message>
        <source>There is no picture for this: it is about papers, not about amounts in time.</source>
        <translation>इसका कोई चित्र नहीं है: यह दस्तावेज़ों के बारे में है, समय के साथ मात्राओं के बारे में नहीं।</translation>
    </message>
    <message>
        <source>Select a discrepancy to see it in its surroundings.</source>
        <translation>किसी विसंगति को उसके परिवेश में देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>The months of the source, value beside value</source>
        <translation>स्रोत के माह, मान के साथ मान</translation>
    </message>
    <message>
        <source>The meter's values around the discrepancy</source>
        <translation>विसंगति के आसपास मीटर के मान</translation>
    </message>
</context>
<context>
    <name>attest::DiscrepancyText</name>
    <message>
        <source>What would make it go away</source>
        <translation>इसका निराकरण कैसे होगा</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>प्रभाव</translation>
    </message>
    <message>
        <source>%1 tCO₂e, location-based</source>
        <translation>%1 tCO₂e, स्थान-आधारित</translation>
    </message>
    <message>
        <source>%1 % of materiality (%2 tCO₂e)</source>
        <translation>भौतिकता का %1 % (%2 tCO₂e)</translation>
    </message>
</context>
<context>
    <name>attest::DocumentViewer</name>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation>यह PDF नहीं दिखाई जा सकती।</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>कार्यपुस्तिका की शीट</translation>
    </message>
    <message>
        <source>Source table</source>
        <translation>स्रोत तालिका</translation>
    </message>
    <message>
        <source>This sheet is empty.</source>
        <translation>यह शीट रिक्त है।</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>फ़ाइल का पाठ</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>दस्तावेज़ के पृष्ठ</translation>
    </message>
    <message>
        <source>Select a document to see it here.</source>
        <translation>यहाँ देखने के लिए कोई दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 लोड हो रहा है …</translation>
    </message>
    <message>
        <source>There is no view for this kind of file. Its bytes and their hash are kept in the case.</source>
        <translation>इस प्रकार की फ़ाइल को यहाँ नहीं दिखाया जा सकता। उसके बाइट और उनका हैश प्रकरण में सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>यह चित्र नहीं दिखाया जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>पहली %n पंक्ति दिखाई गई है।</numerusform>
            <numerusform>पहली %n पंक्तियाँ दिखाई गई हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::DrawDialog</name>
    <message>
        <source>Draw a sample</source>
        <translation>नमूना लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>none: by materiality</source>
        <translation>कोई नहीं: भौतिकता के अनुसार</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>मात्राओं की इकाई</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>यादृच्छिक चयन</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज मान</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message numerus="yes">
        <source>Population: %n record(s), %1, SHA-256 %2…</source>
        <translation>
            <numerusform>समष्टि: %n अभिलेख, %1, SHA-256 %2…</numerusform>
            <numerusform>समष्टि: %n अभिलेख, %1, SHA-256 %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Here a single meter has more than that: all records are to be tested.</source>
        <translation>यहाँ एक अकेले मीटर का अंश इससे अधिक है: सभी अभिलेख परखे जाने हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no amount in this unit: they are drawn last, and nothing is projected to them.</source>
        <translation>
            <numerusform>उनमें से %n अभिलेख की इस इकाई में कोई मात्रा नहीं है: वह सबसे अंत में चुना जाता है, और उस पर कुछ प्रक्षेपित नहीं होता।</numerusform>
            <numerusform>उनमें से %n अभिलेखों की इस इकाई में कोई मात्रा नहीं है: वे सबसे अंत में चुने जाते हैं, और उन पर कुछ प्रक्षेपित नहीं होता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: %n record(s), for %1 % confidence with no error expected and materiality as tolerable (ISA 530).</source>
        <translation>
            <numerusform>प्रस्तावित: %n अभिलेख, %1 % विश्वस्तता के लिए, जब कोई त्रुटि अपेक्षित न हो और भौतिकता ही सह्य गलत विवरण हो (ISA 530)।</numerusform>
            <numerusform>प्रस्तावित: %n अभिलेख, %1 % विश्वस्तता के लिए, जब कोई त्रुटि अपेक्षित न हो और भौतिकता ही सह्य गलत विवरण हो (ISA 530)।</numerusform>
        </translation>
    </message>
    <message>
        <source>A size can be proposed where amounts are emissions, and neither they nor materiality are zero.</source>
        <translation>आकार तभी प्रस्तावित हो सकता है जब मात्राएँ उत्सर्जन हों, और न वे शून्य हों, न भौतिकता।</translation>
    </message>
</context>
<context>
    <name>attest::EngagementPage</name>
    <message>
        <source>Engagement</source>
        <translation>कार्यादेश</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>सहमत शर्तें</translation>
    </message>
    <message>
        <source>Materiality</source>
        <translation>भौतिकता</translation>
    </message>
    <message>
        <source>Verification team</source>
        <translation>सत्यापन दल</translation>
    </message>
    <message>
        <source>Impartiality</source>
        <translation>निष्पक्षता</translation>
    </message>
    <message>
        <source>Changed parameters of checks</source>
        <translation>जाँचों के परिवर्तित प्राचल</translation>
    </message>
    <message>
        <source>No team is named. The dossier's “team” lists its members and their roles.</source>
        <translation>कोई दल नामित नहीं है। दल के सदस्य और उनकी भूमिकाएँ डोज़ियर के “team” में दी जाती हैं।</translation>
    </message>
    <message>
        <source>All checks use the parameters of the catalogue.</source>
        <translation>सभी जाँचें सूची-पत्र के प्राचलों का उपयोग करती हैं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>स्थानीय नाम</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>लेखांकन</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>सत्यापन</translation>
    </message>
    <message>
        <source>Neutrality</source>
        <translation>तटस्थता</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>आश्वासन</translation>
    </message>
    <message>
        <source>Warming potentials</source>
        <translation>तापन विभव</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा-मान</translation>
    </message>
    <message>
        <source>%1 tCO₂e</source>
        <translation>%1 tCO₂e</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>%1 % of the reference, at least %2 tCO₂e</source>
        <translation>संदर्भ का %1 %, न्यूनतम %2 tCO₂e</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Claim of zero</source>
        <translation>शून्य का दावा</translation>
    </message>
    <message>
        <source>yes: a share of the reported total would be meaningless</source>
        <translation>हाँ: रिपोर्ट किए गए योग का प्रतिशत अर्थहीन होगा</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>The independent reviewer took no part in the verification. Sign-offs are refused out of order, and to anybody who does not hold the role.</source>
        <translation>स्वतंत्र समीक्षक ने सत्यापन में भाग नहीं लिया। क्रम से बाहर के हस्ताक्षर, तथा जिस व्यक्ति के पास वह भूमिका नहीं है उसके हस्ताक्षर, स्वीकार नहीं किए जाते।</translation>
    </message>
    <message>
        <source>%1 verifies and reviews. The reviewer must be somebody else.</source>
        <translation>%1 सत्यापन और समीक्षा दोनों करते हैं। समीक्षक कोई अन्य व्यक्ति होना चाहिए।</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>परिवर्तनकर्ता</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
</context>
<context>
    <name>attest::EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>No documents were handed over.</source>
        <translation>कोई दस्तावेज़ नहीं सौंपा गया।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>किसके लिए प्रयुक्त</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़</numerusform>
            <numerusform>%n दस्तावेज़</numerusform>
        </translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>समीक्षा %1</translation>
    </message>
    <message>
        <source>site visit, %1</source>
        <translation>स्थल निरीक्षण, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n अभिलेख</numerusform>
            <numerusform>%n अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
</context>
<context>
    <name>attest::Excerpt</name>
    <message>
        <source>Source around the cell</source>
        <translation>सेल के आसपास का स्रोत अंश</translation>
    </message>
</context>
<context>
    <name>attest::ExtendDialog</name>
    <message>
        <source>Extend the sample</source>
        <translation>नमूना बढ़ाएँ</translation>
    </message>
    <message>
        <source>Records more</source>
        <translation>अतिरिक्त अभिलेख</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>attest::FilesList</name>
    <message>
        <source>Files of this import</source>
        <translation>इस आयात की फ़ाइलें</translation>
    </message>
    <message>
        <source>Drop files, a folder or a ZIP archive here.</source>
        <translation>फ़ाइलें, कोई फ़ोल्डर या ZIP संग्रह यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>फ़ाइलें जोड़ें …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) rejected</source>
        <translation>
            <numerusform>%n पंक्ति अस्वीकृत</numerusform>
            <numerusform>%n पंक्तियाँ अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>%1 के समान</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>attest::Finder</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Meters, invoices, numbers, findings, pages …</source>
        <translation>मीटर, बिल, संख्याएँ, निष्कर्ष, पृष्ठ …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>खोज के परिणाम</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>attest::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>No findings yet. Raise them from the groups on the page Cross-checks.</source>
        <translation>अभी कोई निष्कर्ष नहीं है। “क्रॉस-जाँच” पृष्ठ के समूहों से निष्कर्ष दर्ज करें।</translation>
    </message>
    <message>
        <source>Send to the company</source>
        <translation>कंपनी को भेजें</translation>
    </message>
    <message>
        <source>Enter answer …</source>
        <translation>उत्तर दर्ज करें …</translation>
    </message>
    <message>
        <source>Accept …</source>
        <translation>स्वीकार करें …</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>अस्वीकार करें …</translation>
    </message>
    <message>
        <source>Leave uncorrected …</source>
        <translation>असंशोधित रहने दें …</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>वापस लें …</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>What does the company say: cause, correction, evidence?</source>
        <translation>कंपनी क्या कहती है: कारण, सुधार, साक्ष्य?</translation>
    </message>
    <message>
        <source>What was checked, and why is the answer enough?</source>
        <translation>क्या जाँचा गया, और उत्तर पर्याप्त क्यों है?</translation>
    </message>
    <message>
        <source>What is missing from the answer?</source>
        <translation>उत्तर में क्या कमी है?</translation>
    </message>
    <message>
        <source>Why does it stay, and what does it mean for the statement?</source>
        <translation>यह क्यों बना रहता है, और विवरण के लिए इसका क्या अर्थ है?</translation>
    </message>
    <message>
        <source>Why was it not a finding after all?</source>
        <translation>यह अंततः निष्कर्ष क्यों नहीं था?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Effect, t</source>
        <translation>प्रभाव, t</translation>
    </message>
    <message>
        <source>Raised in</source>
        <translation>जिस प्रस्तुति में दर्ज</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>अंतिम प्रविष्टि</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n लंबित</numerusform>
            <numerusform>%n लंबित</numerusform>
        </translation>
    </message>
    <message>
        <source>all dealt with</source>
        <translation>सभी का निपटारा हो चुका है</translation>
    </message>
    <message>
        <source>The checks do not find it any more in the submission shown.</source>
        <translation>दिखाई गई प्रस्तुति में जाँचों को यह अब नहीं मिलता।</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>साक्ष्य: %1</translation>
    </message>
    <message>
        <source>It is material</source>
        <translation>यह भौतिक है</translation>
    </message>
</context>
<context>
    <name>attest::FormRow</name>
    <message>
        <source>Have it found out again</source>
        <translation>फिर से स्वतः निर्धारित करें</translation>
    </message>
    <message>
        <source>Have it found out again: %1</source>
        <translation>फिर से स्वतः निर्धारित करें: %1</translation>
    </message>
</context>
<context>
    <name>attest::ImportButtons</name>
    <message>
        <source>Add files …</source>
        <translation>फ़ाइलें जोड़ें …</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>आयात वापस लें</translation>
    </message>
    <message>
        <source>Take back the import of %1 by %2: %3 …</source>
        <translation>%2 द्वारा %1 को किया गया आयात वापस लें: %3 …</translation>
    </message>
</context>
<context>
    <name>attest::ImportWizard</name>
    <message>
        <source>Import files</source>
        <translation>फ़ाइलें आयात करें</translation>
    </message>
    <message>
        <source>Read another sheet too</source>
        <translation>एक और शीट भी पढ़ें</translation>
    </message>
    <message>
        <source>Columns and what they are read as</source>
        <translation>स्तंभ और वे किस रूप में पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>The file has no columns.</source>
        <translation>फ़ाइल में कोई स्तंभ नहीं है।</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>पढ़ने का तरीका</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Values as they are read, beside the text as written</source>
        <translation>पढ़े गए मान, मूल लिखित पाठ के साथ</translation>
    </message>
    <message>
        <source>What the values become is shown here as soon as the file can be read.</source>
        <translation>फ़ाइल पढ़ने योग्य होते ही यहाँ दिखेगा कि मान किस रूप में पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Cells as they are written; Enter makes the row the headings</source>
        <translation>मूल लिखित सेल; Enter दबाने पर वह पंक्ति शीर्षकों की पंक्ति बनती है</translation>
    </message>
    <message>
        <source>The file has no cells.</source>
        <translation>फ़ाइल में कोई सेल नहीं है।</translation>
    </message>
    <message>
        <source>Rows that are no data</source>
        <translation>वे पंक्तियाँ जो डेटा नहीं हैं</translation>
    </message>
    <message>
        <source>Every row of the table is read.</source>
        <translation>तालिका की प्रत्येक पंक्ति पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Click the number of the row that has the headings, or choose the row and press Enter.</source>
        <translation>शीर्षकों वाली पंक्ति की संख्या पर क्लिक करें, या पंक्ति चुनकर Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Values as read</source>
        <translation>पढ़े गए मान</translation>
    </message>
    <message>
        <source>Cells as written</source>
        <translation>मूल लिखित सेल</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Read all files completely on trial</source>
        <translation>परीक्षण के लिए सभी फ़ाइलें पूरी पढ़ें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>Rows (%n rejected)</source>
        <translation>
            <numerusform>पंक्तियाँ (%n अस्वीकृत)</numerusform>
            <numerusform>पंक्तियाँ (%n अस्वीकृत)</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>छोड़ने का कारण</translation>
    </message>
    <message>
        <source>Left-out rows (%1)</source>
        <translation>छोड़ी गई पंक्तियाँ (%1)</translation>
    </message>
    <message>
        <source>Add the files that the company handed over.</source>
        <translation>कंपनी द्वारा सौंपी गई फ़ाइलें जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still open: nothing is guessed</source>
        <translation>
            <numerusform>%n फ़ाइल अभी लंबित: कुछ भी अनुमान से नहीं भरा जाता</numerusform>
            <numerusform>%n फ़ाइलें अभी लंबित: कुछ भी अनुमान से नहीं भरा जाता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be imported</source>
        <translation>
            <numerusform>%n फ़ाइल आयात की जा सकती है</numerusform>
            <numerusform>%n फ़ाइलें आयात की जा सकती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>attest::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>निरीक्षक</translation>
    </message>
    <message>
        <source>Values side by side</source>
        <translation>मान साथ-साथ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>यह कहाँ से आता है</translation>
    </message>
    <message>
        <source>Select a number, a discrepancy or a document: what it is and where it comes from is shown here.</source>
        <translation>कोई संख्या, विसंगति या दस्तावेज़ चुनें: वह क्या है और कहाँ से आता है, यह यहाँ दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Finding %1: %2</source>
        <translation>निष्कर्ष %1: %2</translation>
    </message>
    <message>
        <source>Set aside.</source>
        <translation>अलग रखा गया।</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>किस जाँच से पाया गया: %1</translation>
    </message>
    <message>
        <source>Declared as zero. Evidence: %1</source>
        <translation>शून्य घोषित। साक्ष्य: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>बहिष्कृत: %1</translation>
    </message>
    <message>
        <source>Also shows in</source>
        <translation>इनमें भी दिखता है</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>%1 rows, %2 records</source>
        <translation>%1 पंक्तियाँ, %2 अभिलेख</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes as handed over</source>
        <translation>सौंपे गए रूप में बाइटों का SHA-256</translation>
    </message>
    <message>
        <source>Multiplier %1</source>
        <translation>गुणक %1</translation>
    </message>
    <message>
        <source>Calibration %1, valid %2</source>
        <translation>अंशांकन %1, वैध %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Changed by %1: %2</source>
        <translation>%1 द्वारा बदला गया: %2</translation>
    </message>
</context>
<context>
    <name>attest::IntakeDesk</name>
    <message>
        <source>Add files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>इसमें कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>There is no table in the clipboard. Copy the cells in the spreadsheet first.</source>
        <translation>क्लिपबोर्ड में कोई तालिका नहीं है। पहले स्प्रेडशीट में सेलों की प्रतिलिपि बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing can be added to this case: it is read only, issued, or being assessed.</source>
        <translation>इस प्रकरण में कुछ नहीं जोड़ा जा सकता: यह केवल पढ़ने के लिए खुला है, जारी हो चुका है या इसका मूल्यांकन हो रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n फ़ाइल आयातित</numerusform>
            <numerusform>%n फ़ाइलें आयातित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::MainWindow</name>
    <message>
        <source>Help: %1</source>
        <translation>सहायता: %1</translation>
    </message>
    <message>
        <source>The help of this page is not part of this build.</source>
        <translation>इस पृष्ठ की सहायता इस संस्करण में शामिल नहीं है।</translation>
    </message>
    <message>
        <source>&amp;Open a case …</source>
        <translation>प्रकरण खोलें(&amp;O) …</translation>
    </message>
    <message>
        <source>Open the &amp;example case</source>
        <translation>उदाहरण प्रकरण खोलें(&amp;E)</translation>
    </message>
    <message>
        <source>Export the &amp;report …</source>
        <translation>रिपोर्ट निर्यात करें(&amp;R) …</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>प्रकरण बंद करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find anything …</source>
        <translation>कुछ भी खोजें(&amp;F) …</translation>
    </message>
    <message>
        <source>Show or hide the &amp;inspector</source>
        <translation>निरीक्षक दिखाएँ या छिपाएँ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>इस पृष्ठ पर सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent cases</source>
        <translation>हाल के प्रकरण(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>रूप-रंग(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>सिस्टम के अनुसार(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>हल्का(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>गहरा(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>पुनः करें(&amp;R)</translation>
    </message>
    <message>
        <source>%1 – Attest</source>
        <translation>%1 – Attest</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>प्रकरण खोलें</translation>
    </message>
    <message>
        <source>Attest cases (*.attest)</source>
        <translation>Attest प्रकरण (*.attest)</translation>
    </message>
    <message>
        <source>Folder of the dossier (with dossier.json)</source>
        <translation>डोज़ियर का फ़ोल्डर (dossier.json सहित)</translation>
    </message>
    <message>
        <source>&amp;New case …</source>
        <translation>नया प्रकरण(&amp;N) …</translation>
    </message>
    <message>
        <source>New case from a &amp;dossier …</source>
        <translation>डोज़ियर से नया प्रकरण(&amp;D) …</translation>
    </message>
    <message>
        <source>&amp;Add files …</source>
        <translation>फ़ाइलें जोड़ें(&amp;A) …</translation>
    </message>
    <message>
        <source>&amp;Paste a table …</source>
        <translation>तालिका चिपकाएँ(&amp;P) …</translation>
    </message>
</context>
<context>
    <name>attest::MappingModel</name>
    <message>
        <source>– not read –</source>
        <translation>– नहीं पढ़ा जाता –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (आवश्यक)</translation>
    </message>
    <message>
        <source>Values of one month</source>
        <translation>एक माह के मान</translation>
    </message>
    <message>
        <source>Values of one meter or month</source>
        <translation>एक मीटर या माह के मान</translation>
    </message>
    <message>
        <source>%1; unit %2</source>
        <translation>%1; इकाई %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या पाया गया</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>किस रूप में पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>किसका द्योतक</translation>
    </message>
</context>
<context>
    <name>attest::MatrixModel</name>
    <message>
        <source>Declared as zero</source>
        <translation>शून्य घोषित</translation>
    </message>
    <message>
        <source>evidence ✓</source>
        <translation>साक्ष्य ✓</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>साक्ष्य नहीं</translation>
    </message>
    <message>
        <source>apportioned by day</source>
        <translation>दिनवार विभाजित</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>अंशतः अनुमानित</translation>
    </message>
</context>
<context>
    <name>attest::MeterForm</name>
    <message>
        <source>Id, as the files write it</source>
        <translation>पहचान, जैसी फ़ाइलों में लिखी है</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>क्या मापता है</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Multiplier (CT × PT)</source>
        <translation>गुणक (CT × PT)</translation>
    </message>
    <message>
        <source>Digits of the register</source>
        <translation>रजिस्टर के अंकों की संख्या</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Create the meter</source>
        <translation>मीटर बनाएँ</translation>
    </message>
    <message>
        <source>The meter needs an id.</source>
        <translation>मीटर की पहचान आवश्यक है।</translation>
    </message>
    <message>
        <source>There is a meter of this id.</source>
        <translation>इस पहचान का मीटर पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Such a meter measures a source; choose it, or create it first.</source>
        <translation>ऐसा मीटर किसी स्रोत को मापता है; स्रोत चुनें, या पहले उसे बनाएँ।</translation>
    </message>
    <message>
        <source>The unit is not known.</source>
        <translation>यह इकाई ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>The multiplier is a number greater than zero.</source>
        <translation>गुणक शून्य से बड़ी संख्या होना चाहिए।</translation>
    </message>
    <message>
        <source>A register has 1 to 18 digits.</source>
        <translation>रजिस्टर में 1 से 18 अंक होते हैं।</translation>
    </message>
</context>
<context>
    <name>attest::NewCaseDialog</name>
    <message>
        <source>New case</source>
        <translation>नया प्रकरण</translation>
    </message>
    <message>
        <source>Create the case</source>
        <translation>प्रकरण बनाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Title of the engagement</source>
        <translation>कार्यादेश का शीर्षक</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>अवधि का पहला दिन</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>अवधि का अंतिम दिन</translation>
    </message>
    <message>
        <source>Period, both days included</source>
        <translation>अवधि, दोनों दिन सहित</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Criteria of accounting</source>
        <translation>लेखांकन के मानदंड</translation>
    </message>
    <message>
        <source>Criteria of verification</source>
        <translation>सत्यापन के मानदंड</translation>
    </message>
    <message>
        <source>Criteria of neutrality</source>
        <translation>तटस्थता के मानदंड</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>आश्वासन</translation>
    </message>
    <message>
        <source>Materiality, % of the reported emissions</source>
        <translation>भौतिकता, रिपोर्ट किए गए उत्सर्जन का %</translation>
    </message>
    <message>
        <source>Never less than, tCO2e</source>
        <translation>न्यूनतम भौतिकता, tCO2e</translation>
    </message>
    <message>
        <source>Global warming potentials</source>
        <translation>वैश्विक तापन विभव</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>प्रकरण फ़ाइल</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें …</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Sources and meters (they may also be created with the first files)</source>
        <translation>स्रोत और मीटर (इन्हें पहली फ़ाइलों के साथ भी बनाया जा सकता है)</translation>
    </message>
    <message>
        <source>Sources and meters</source>
        <translation>स्रोत और मीटर</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Add a source …</source>
        <translation>स्रोत जोड़ें …</translation>
    </message>
    <message>
        <source>Add a meter …</source>
        <translation>मीटर जोड़ें …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Attest cases (*.attest)</source>
        <translation>Attest प्रकरण (*.attest)</translation>
    </message>
    <message>
        <source>The client's name is needed.</source>
        <translation>ग्राहक का नाम आवश्यक है।</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>अवधि अपने आरंभ से पहले समाप्त होती है।</translation>
    </message>
    <message>
        <source>The time zone is not known; it is written like Asia/Shanghai or Europe/Berlin.</source>
        <translation>समय क्षेत्र ज्ञात नहीं है; इसे Asia/Shanghai या Europe/Berlin की तरह लिखा जाता है।</translation>
    </message>
    <message>
        <source>Materiality is a percentage between 0 and 100.</source>
        <translation>भौतिकता 0 और 100 के बीच का प्रतिशत होती है।</translation>
    </message>
    <message>
        <source>The least materiality is a number of tonnes.</source>
        <translation>न्यूनतम भौतिकता टन में दी गई संख्या होती है।</translation>
    </message>
    <message>
        <source>The lead verifier's name is needed.</source>
        <translation>प्रमुख सत्यापक का नाम आवश्यक है।</translation>
    </message>
    <message>
        <source>The folder of the case file does not exist.</source>
        <translation>प्रकरण फ़ाइल का फ़ोल्डर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>इस नाम की फ़ाइल पहले से मौजूद है; कोई अन्य नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>attest::NoteDialog</name>
    <message>
        <source>Reference numbers of the evidence, such as E-012, E-014</source>
        <translation>साक्ष्य की संदर्भ संख्याएँ, जैसे E-012, E-014</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>attest::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>सिंहावलोकन</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Claimed by the company</source>
        <translation>कंपनी का दावा</translation>
    </message>
    <message>
        <source>Recomputed from what is declared</source>
        <translation>घोषित मानों से पुनर्गणित</translation>
    </message>
    <message>
        <source>Electricity declared</source>
        <translation>घोषित बिजली</translation>
    </message>
    <message>
        <source>Tested so far</source>
        <translation>अब तक परखा गया</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>आगे क्या करना है</translation>
    </message>
    <message>
        <source>Evidence matrix: how many independent values stand beside the declared one</source>
        <translation>साक्ष्य आव्यूह: घोषित मान के साथ कितने स्वतंत्र मान उपलब्ध हैं</translation>
    </message>
    <message>
        <source>Evidence matrix</source>
        <translation>साक्ष्य आव्यूह</translation>
    </message>
    <message>
        <source>Electricity by month: evidence and declared</source>
        <translation>माहवार बिजली: साक्ष्य और घोषणा</translation>
    </message>
    <message>
        <source>not verifiable yet: %1 open groups of discrepancies, %2 reasons</source>
        <translation>अभी सत्यापन योग्य नहीं: विसंगतियों के %1 लंबित समूह, %2 कारण</translation>
    </message>
    <message>
        <source>tCO₂e, %1</source>
        <translation>tCO₂e, %1</translation>
    </message>
    <message>
        <source>claim: %1, %2</source>
        <translation>दावा: %1, %2</translation>
    </message>
    <message>
        <source>tCO₂e market-based</source>
        <translation>tCO₂e बाज़ार-आधारित</translation>
    </message>
    <message>
        <source>%1 t location-based</source>
        <translation>%1 t स्थान-आधारित</translation>
    </message>
    <message>
        <source>%1 own photovoltaics · %2 bought</source>
        <translation>%1 स्वयं की फोटोवोल्टिक · %2 खरीदी गई</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>checks that apply were run</source>
        <translation>लागू जाँचें चलाई गईं</translation>
    </message>
    <message>
        <source>%1 passed, %2 found something</source>
        <translation>%1 उत्तीर्ण, %2 में विसंगति मिली</translation>
    </message>
</context>
<context>
    <name>attest::ParameterDialog</name>
    <message>
        <source>Change the parameter</source>
        <translation>प्राचल बदलें</translation>
    </message>
    <message>
        <source>Catalogue: %1</source>
        <translation>सूची-पत्र: %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>%1 से %2 तक की कोई संख्या लिखें।</translation>
    </message>
    <message>
        <source>This is the value that holds now.</source>
        <translation>अभी यही मान लागू है।</translation>
    </message>
</context>
<context>
    <name>attest::ParametersView</name>
    <message>
        <source>Parameters of the checks</source>
        <translation>जाँचों के प्राचल</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>बदलें …</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>तैयार मान-समूह</translation>
    </message>
    <message>
        <source>Switch the check on …</source>
        <translation>जाँच चालू करें …</translation>
    </message>
    <message>
        <source>Switch the check off …</source>
        <translation>जाँच बंद करें …</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation>जाँच चालू करें</translation>
    </message>
    <message>
        <source>Switch the check off</source>
        <translation>जाँच बंद करें</translation>
    </message>
    <message>
        <source>Take the preset</source>
        <translation>तैयार मान-समूह अपनाएँ</translation>
    </message>
</context>
<context>
    <name>attest::PreviewModel</name>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>अस्वीकृति का कारण</translation>
    </message>
</context>
<context>
    <name>attest::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n पृष्ठ</numerusform>
            <numerusform>%n पृष्ठ</numerusform>
        </translation>
    </message>
    <message>
        <source>The document cannot be shown.</source>
        <translation>दस्तावेज़ नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>सत्यापन रिपोर्ट</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Which document</source>
        <translation>कौन-सा दस्तावेज़</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>दस्तावेज़ की भाषा</translation>
    </message>
    <message>
        <source>Export PDF …</source>
        <translation>PDF निर्यात करें …</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>दस्तावेज़ का पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Drawing the pages …</source>
        <translation>पृष्ठ तैयार हो रहे हैं …</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF निर्यात करें</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>%1 में निर्यात किया गया</translation>
    </message>
</context>
<context>
    <name>attest::ProfileButton</name>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Saved ways of reading</source>
        <translation>सहेजी गई पठन-विधियाँ</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>प्रोफ़ाइल: %1</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>“%1” का उपयोग करें</translation>
    </message>
    <message>
        <source>Save as a profile …</source>
        <translation>प्रोफ़ाइल के रूप में सहेजें …</translation>
    </message>
    <message>
        <source>Import a profile …</source>
        <translation>प्रोफ़ाइल आयात करें …</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>प्रबंधन</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>उपयोग करें</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>निर्यात करें …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>नाम बदलें …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Save as a profile</source>
        <translation>प्रोफ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Name of this way of reading. It is offered for files with the same headings.</source>
        <translation>इस पठन-विधि का नाम। समान शीर्षकों वाली फ़ाइलों के लिए यह सुझाई जाती है।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>प्रोफ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>नया नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>प्रोफ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Profiles (*%1)</source>
        <translation>प्रोफ़ाइल (*%1)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>प्रोफ़ाइल निर्यात करें</translation>
    </message>
</context>
<context>
    <name>attest::QuestionList</name>
    <message>
        <source>Open questions</source>
        <translation>लंबित प्रश्न</translation>
    </message>
    <message>
        <source>The profile “%1” fits this file: %2</source>
        <translation>प्रोफ़ाइल “%1” इस फ़ाइल के अनुकूल है: %2</translation>
    </message>
    <message>
        <source>Use the profile</source>
        <translation>प्रोफ़ाइल का उपयोग करें</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>यह उत्तर स्वीकार करें</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 को प्रतिस्थापित करें</translation>
    </message>
    <message>
        <source>Import it anyway</source>
        <translation>फिर भी आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>%n meter(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>मानों में आया %n मीटर सीमा में नहीं है।</numerusform>
            <numerusform>मानों में आए %n मीटर सीमा में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Create meter %1 …</source>
        <translation>मीटर %1 बनाएँ …</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) in the values are not in the boundary.</source>
        <translation>
            <numerusform>मानों में आया %n स्रोत सीमा में नहीं है।</numerusform>
            <numerusform>मानों में आए %n स्रोत सीमा में नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Create source %1 …</source>
        <translation>स्रोत %1 बनाएँ …</translation>
    </message>
    <message>
        <source>Create a source …</source>
        <translation>स्रोत बनाएँ …</translation>
    </message>
</context>
<context>
    <name>attest::ReadingForm</name>
    <message>
        <source>How the file is read</source>
        <translation>फ़ाइल पढ़ने का तरीका</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>सभी पंक्तियों के लिए समान</translation>
    </message>
    <message>
        <source>This file is kept as evidence, byte for byte; nothing is read from it. Choose another kind if it holds a table.</source>
        <translation>यह फ़ाइल साक्ष्य के रूप में बाइट-दर-बाइट रखी जाती है; इससे कुछ नहीं पढ़ा जाता। यदि इसमें तालिका है, तो कोई अन्य प्रकार चुनें।</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (छिपी हुई)</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>उत्तर आवश्यक है</translation>
    </message>
    <message>
        <source>found out for each column</source>
        <translation>प्रत्येक स्तंभ के लिए स्वतः निर्धारित</translation>
    </message>
    <message>
        <source>As each column shows</source>
        <translation>जैसा हर स्तंभ दिखाता है</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>पूरी शीट</translation>
    </message>
</context>
<context>
    <name>attest::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>स्रोत के अनुसार</translation>
    </message>
    <message>
        <source>By category and gas</source>
        <translation>श्रेणी और गैस के अनुसार</translation>
    </message>
    <message>
        <source>Renewable electricity</source>
        <translation>नवीकरणीय बिजली</translation>
    </message>
    <message>
        <source>Initial and verified</source>
        <translation>प्रारंभिक और सत्यापित</translation>
    </message>
    <message>
        <source>Emissions by source</source>
        <translation>स्रोत के अनुसार उत्सर्जन</translation>
    </message>
    <message>
        <source>Emissions by category and gas</source>
        <translation>श्रेणी और गैस के अनुसार उत्सर्जन</translation>
    </message>
    <message>
        <source>Electricity claimed as renewable</source>
        <translation>नवीकरणीय के रूप में दावा की गई बिजली</translation>
    </message>
    <message>
        <source>No electricity from the public grid is claimed as renewable.</source>
        <translation>सार्वजनिक ग्रिड की किसी बिजली का नवीकरणीय के रूप में दावा नहीं किया गया है।</translation>
    </message>
    <message>
        <source>Initial against verified</source>
        <translation>प्रारंभिक बनाम सत्यापित</translation>
    </message>
    <message>
        <source>The deviation table compares the initial submission with a later one. Import the company's corrected submission on the page Data.</source>
        <translation>विचलन तालिका प्रारंभिक प्रस्तुति की तुलना बाद की प्रस्तुति से करती है। कंपनी की संशोधित प्रस्तुति “डेटा” पृष्ठ पर आयात करें।</translation>
    </message>
    <message>
        <source>From the initial to the verified total, location-based</source>
        <translation>प्रारंभिक योग से सत्यापित योग तक, स्थान-आधारित</translation>
    </message>
    <message>
        <source>%1 t location-based · %2 t market-based</source>
        <translation>%1 t स्थान-आधारित · %2 t बाज़ार-आधारित</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गैस</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Location-based, t</source>
        <translation>स्थान-आधारित, t</translation>
    </message>
    <message>
        <source>Market-based, t</source>
        <translation>बाज़ार-आधारित, t</translation>
    </message>
    <message>
        <source>Biogenic, t</source>
        <translation>जैवजनित, t</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>Category or gas</source>
        <translation>श्रेणी या गैस</translation>
    </message>
    <message>
        <source>of which %1</source>
        <translation>जिसमें से %1</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>योग, स्थान-आधारित</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>योग, बाज़ार-आधारित</translation>
    </message>
    <message>
        <source>Claimed, kWh</source>
        <translation>दावा, kWh</translation>
    </message>
    <message>
        <source>Proven by contract, kWh</source>
        <translation>अनुबंध से प्रमाणित, kWh</translation>
    </message>
    <message>
        <source>Proven by certificates, kWh</source>
        <translation>प्रमाणपत्रों से प्रमाणित, kWh</translation>
    </message>
    <message>
        <source>Not proven, kWh</source>
        <translation>अप्रमाणित, kWh</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>प्रारंभिक</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>अस्पष्टीकृत</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>अनिश्चितता</translation>
    </message>
</context>
<context>
    <name>attest::ReviewPage</name>
    <message>
        <source>Document review</source>
        <translation>दस्तावेज़ समीक्षा</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>No document review was handed in. A file of the kind “document-review” brings the form in.</source>
        <translation>कोई दस्तावेज़ समीक्षा नहीं सौंपी गई। “document-review” प्रकार की फ़ाइल से यह प्रपत्र यहाँ आता है।</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>स्थल निरीक्षण</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) open or in doubt</source>
        <translation>
            <numerusform>%n मद लंबित या संदिग्ध</numerusform>
            <numerusform>%n मदें लंबित या संदिग्ध</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>खंड</translation>
    </message>
    <message>
        <source>Seen on site</source>
        <translation>स्थल पर देखा गया</translation>
    </message>
</context>
<context>
    <name>attest::RuleDialog</name>
    <message>
        <source>Change the rule</source>
        <translation>नियम बदलें</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>नियम जोड़ें</translation>
    </message>
    <message>
        <source>A rule compares two expressions over the quantities of the case. What it finds is shown below before it is kept.</source>
        <translation>नियम प्रकरण की मात्राओं पर बने दो व्यंजकों की तुलना करता है। नियम रखे जाने से पहले नीचे दिखता है कि उससे क्या मिलता है।</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>lower case words with hyphens, such as gas-per-tonne</source>
        <translation>छोटे अक्षरों के शब्द, बीच में योजक चिह्न, जैसे gas-per-tonne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>प्राप्त मान</translation>
    </message>
    <message>
        <source>= is equal to</source>
        <translation>= के बराबर है</translation>
    </message>
    <message>
        <source>≤ is at most</source>
        <translation>≤ से अधिक नहीं है</translation>
    </message>
    <message>
        <source>≥ is at least</source>
        <translation>≥ से कम नहीं है</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Insert a quantity</source>
        <translation>मात्रा डालें</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>सह्यता, %</translation>
    </message>
    <message>
        <source>the whole period</source>
        <translation>पूरी अवधि</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>प्रत्येक माह</translation>
    </message>
    <message>
        <source>Compared for</source>
        <translation>तुलना की अवधि</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
</context>
<context>
    <name>attest::RulesView</name>
    <message>
        <source>Own rules</source>
        <translation>स्वयं के नियम</translation>
    </message>
    <message>
        <source>No rules of your own yet. A rule compares two expressions over the quantities of the case: “declared("EL-GRID")” with “documented("EL-GRID")”, for example. Add one, or read a file of rules.</source>
        <translation>अभी तक आपका कोई स्वयं का नियम नहीं है। नियम प्रकरण की मात्राओं पर बने दो व्यंजकों की तुलना करता है: उदाहरण के लिए “declared("EL-GRID")” की “documented("EL-GRID")” से। कोई नियम जोड़ें या नियमों की फ़ाइल पढ़ें।</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>जोड़ें …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>बदलें …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>हटाएँ …</translation>
    </message>
    <message>
        <source>Read a file …</source>
        <translation>फ़ाइल पढ़ें …</translation>
    </message>
    <message>
        <source>Write a file …</source>
        <translation>फ़ाइल लिखें …</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>नियम हटाएँ</translation>
    </message>
    <message>
        <source>Read a file of rules</source>
        <translation>नियमों की फ़ाइल पढ़ें</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>नियम (*.json)</translation>
    </message>
    <message>
        <source>Add the rules</source>
        <translation>नियम जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s); one with an id that is there already takes its place.</source>
        <translation>
            <numerusform>%n नियम; यदि उसकी पहचान वाला नियम पहले से है, तो यह उसका स्थान लेता है।</numerusform>
            <numerusform>%n नियम; जिसकी पहचान वाला नियम पहले से है, वह उसका स्थान लेता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of rules</source>
        <translation>नियमों की फ़ाइल लिखें</translation>
    </message>
</context>
<context>
    <name>attest::SampleView</name>
    <message>
        <source>Records of the sample</source>
        <translation>नमूने के अभिलेख</translation>
    </message>
    <message>
        <source>No sample was drawn. The cross-checks look at every record; a sample says which of them are to be compared with the original papers as well.</source>
        <translation>कोई नमूना नहीं लिया गया। क्रॉस-जाँचें प्रत्येक अभिलेख को देखती हैं; नमूना बताता है कि उनमें से किनकी तुलना मूल दस्तावेज़ों से भी की जानी है।</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Draw a sample …</source>
        <translation>नमूना लें …</translation>
    </message>
    <message>
        <source>Extend …</source>
        <translation>बढ़ाएँ …</translation>
    </message>
    <message>
        <source>Agrees with the evidence</source>
        <translation>साक्ष्य से मेल खाता है</translation>
    </message>
    <message>
        <source>Differs …</source>
        <translation>भिन्न है …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>मात्रा, %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>कहाँ से पढ़ा गया</translation>
    </message>
    <message>
        <source>to be tested</source>
        <translation>परखा जाना है</translation>
    </message>
    <message>
        <source>no more in the data</source>
        <translation>अब डेटा में नहीं</translation>
    </message>
    <message>
        <source>changed since the test</source>
        <translation>परीक्षण के बाद बदला</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मेल खाता है</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>भिन्न है</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>निश्चित</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>Evidence, %1</source>
        <translation>साक्ष्य, %1</translation>
    </message>
</context>
<context>
    <name>attest::SeriesChart</name>
    <message>
        <source>% of the greatest value</source>
        <translation>सबसे बड़े मान का %</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%1 प्रति घंटा</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%1 प्रति दिन</translation>
    </message>
    <message>
        <source>%1 per %2 min</source>
        <translation>%1 प्रति %2 मिनट</translation>
    </message>
    <message>
        <source>%1 per interval</source>
        <translation>%1 प्रति अंतराल</translation>
    </message>
    <message>
        <source>estimated or substituted</source>
        <translation>अनुमानित या प्रतिस्थापित</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>रिक्ति</translation>
    </message>
    <message>
        <source>found: must correct</source>
        <translation>मिला: सुधार अनिवार्य</translation>
    </message>
    <message>
        <source>found: must explain</source>
        <translation>मिला: स्पष्टीकरण अनिवार्य</translation>
    </message>
</context>
<context>
    <name>attest::SeriesModel</name>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Start of the interval</source>
        <translation>अंतराल का आरंभ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>फ़ाइल की पंक्ति</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
</context>
<context>
    <name>attest::SeriesPlot</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SeriesView</name>
    <message>
        <source>Filter</source>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>Filter the meters</source>
        <translation>मीटर फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>केवल दिखाएँ</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Double click shows one meter alone.</source>
        <translation>डबल क्लिक से केवल एक मीटर दिखता है।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>रेखा</translation>
    </message>
    <message>
        <source>Carpet</source>
        <translation>कार्पेट</translation>
    </message>
    <message>
        <source>The selected meter by day and time of day</source>
        <translation>चुना गया मीटर दिन और समय के अनुसार</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Values in the stretch of time that is shown</source>
        <translation>दिखाई गई अवधि के मान</translation>
    </message>
    <message>
        <source>No values in this stretch of time.</source>
        <translation>इस अवधि में कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>समय के साथ मान</translation>
    </message>
    <message>
        <source>Values by day and time of day</source>
        <translation>दिन और समय के अनुसार मान</translation>
    </message>
    <message>
        <source>Wheel or + and −: zoom. Drag or arrows: move. Shift and drag: zoom to a stretch. Home: all. Ctrl and arrows: read values. N: next discrepancy. Enter: open the source.</source>
        <translation>पहिया या + और −: ज़ूम। खींचना या तीर: खिसकाना। Shift और खींचना: किसी अवधि पर ज़ूम। Home: सब। Ctrl और तीर: मान पढ़ना। N: अगली विसंगति। Enter: स्रोत खोलना।</translation>
    </message>
    <message>
        <source>Tick a meter to see its values.</source>
        <translation>मान देखने के लिए किसी मीटर पर सही का निशान लगाएँ।</translation>
    </message>
    <message>
        <source>A carpet needs values of six hours or finer. Select another meter.</source>
        <translation>कार्पेट के लिए छह घंटे या उससे सूक्ष्म मान चाहिए। दूसरा मीटर चुनें।</translation>
    </message>
    <message>
        <source>The curves are being made.</source>
        <translation>वक्र बनाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>This submission has no interval values. Hand over load profiles (15 minutes, hours or days) as files of the kind “meter intervals” to see them here.</source>
        <translation>इस प्रस्तुति में कोई अंतराल-मान नहीं हैं। लोड प्रोफ़ाइल (15 मिनट, घंटे या दिन) “मीटर अंतराल” प्रकार की फ़ाइलों के रूप में दें, तब वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Register readings are in the files of the kind “register readings”; what they add up to by month is on the page Boundary.</source>
        <translation>रजिस्टर पठन “रजिस्टर पठन” प्रकार की फ़ाइलों में हैं; उनका मासिक योग सीमा पृष्ठ पर है।</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>सभी (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::SignOffBar</name>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1, %2</translation>
    </message>
    <message>
        <source>Who signs as %1</source>
        <translation>%1 के रूप में कौन हस्ताक्षर करेगा</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>%1 के रूप में हस्ताक्षर करें</translation>
    </message>
</context>
<context>
    <name>attest::SingleLineDiagram</name>
    <message>
        <source>No electricity meters are listed.</source>
        <translation>कोई बिजली मीटर सूचीबद्ध नहीं है।</translation>
    </message>
</context>
<context>
    <name>attest::SiteTable</name>
    <message>
        <source>Sites</source>
        <translation>स्थल</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Country (CN, DE …)</source>
        <translation>देश (CN, DE …)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>स्थल जोड़ें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Each site needs an id of its own.</source>
        <translation>प्रत्येक स्थल की अपनी अलग पहचान आवश्यक है।</translation>
    </message>
    <message>
        <source>The country is given by its two letters, such as CN, DE or IN.</source>
        <translation>देश दो अक्षरों के कूट से दिया जाता है, जैसे CN, DE या IN।</translation>
    </message>
    <message>
        <source>Latitude and longitude are degrees, such as 31.82 and 117.23.</source>
        <translation>अक्षांश और देशांतर डिग्री में दिए जाते हैं, जैसे 31.82 और 117.23।</translation>
    </message>
    <message>
        <source>At least one site is needed, with its name.</source>
        <translation>नाम सहित कम से कम एक स्थल आवश्यक है।</translation>
    </message>
</context>
<context>
    <name>attest::SourceForm</name>
    <message>
        <source>Id, as the files write it</source>
        <translation>पहचान, जैसी फ़ाइलों में लिखी है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Energy carrier or gas</source>
        <translation>ऊर्जा वाहक या गैस</translation>
    </message>
    <message>
        <source>electricity, natural gas, diesel, R-134a …</source>
        <translation>बिजली, प्राकृतिक गैस, डीज़ल, R-134a …</translation>
    </message>
    <message>
        <source>Create the source</source>
        <translation>स्रोत बनाएँ</translation>
    </message>
    <message>
        <source>The source needs an id.</source>
        <translation>स्रोत की पहचान आवश्यक है।</translation>
    </message>
    <message>
        <source>There is a source of this id.</source>
        <translation>इस पहचान का स्रोत पहले से मौजूद है।</translation>
    </message>
</context>
<context>
    <name>attest::StageRail</name>
    <message>
        <source>Stages</source>
        <translation>चरण</translation>
    </message>
</context>
<context>
    <name>attest::StartPage</name>
    <message>
        <source>Verification of carbon-neutrality claims: from the company's dossier to the signed report. Everything stays on this computer.</source>
        <translation>कार्बन तटस्थता के दावों का सत्यापन: कंपनी के डोज़ियर से हस्ताक्षरित रिपोर्ट तक। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Open the example case</source>
        <translation>उदाहरण प्रकरण खोलें</translation>
    </message>
    <message>
        <source>New case from a dossier …</source>
        <translation>डोज़ियर से नया प्रकरण …</translation>
    </message>
    <message>
        <source>Open a case …</source>
        <translation>प्रकरण खोलें …</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>हाल के प्रकरण</translation>
    </message>
    <message>
        <source>New case …</source>
        <translation>नया प्रकरण …</translation>
    </message>
    <message>
        <source>Or drop a case file, a dossier's folder, or the company's files here.</source>
        <translation>या प्रकरण फ़ाइल, डोज़ियर का फ़ोल्डर अथवा कंपनी की फ़ाइलें यहाँ छोड़ें।</translation>
    </message>
</context>
<context>
    <name>attest::StatementPage</name>
    <message>
        <source>Statement</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>पुनः खोलें …</translation>
    </message>
    <message>
        <source>Issue the statement</source>
        <translation>विवरण जारी करें</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>अंतिम निर्णय</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>नियंत्रण-बिंदु</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Sign-offs, in this order</source>
        <translation>हस्ताक्षर, इसी क्रम में</translation>
    </message>
    <message>
        <source>Gates of the procedure</source>
        <translation>प्रक्रिया के नियंत्रण-बिंदु</translation>
    </message>
    <message>
        <source>Neutrality determination</source>
        <translation>तटस्थता का निर्धारण</translation>
    </message>
    <message>
        <source>No neutrality is claimed.</source>
        <translation>तटस्थता का कोई दावा नहीं किया गया है।</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>What blocks the statement</source>
        <translation>विवरण में क्या बाधक है</translation>
    </message>
    <message>
        <source>Carbon neutral: %1</source>
        <translation>कार्बन तटस्थ: %1</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>संपादित करें …</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>संपादित करें: %1</translation>
    </message>
    <message>
        <source>Change the wording</source>
        <translation>शब्दावली बदलें</translation>
    </message>
    <message>
        <source>Empty: the application's own sentence stands.</source>
        <translation>रिक्त: अनुप्रयोग का अपना वाक्य बना रहता है।</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>नियंत्रण-बिंदु</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>अपेक्षा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>पुनः खोलें</translation>
    </message>
    <message>
        <source>Why is the issued statement opened again? Its signatures become void; what was issued stays on record.</source>
        <translation>जारी किया गया विवरण फिर से क्यों खोला जा रहा है? उसके हस्ताक्षर अमान्य हो जाएँगे; जो जारी हुआ था वह अभिलेख में बना रहेगा।</translation>
    </message>
</context>
<context>
    <name>attest::TakeBackDialog</name>
    <message>
        <source>Take back the import</source>
        <translation>आयात वापस लें</translation>
    </message>
    <message>
        <source>Import of %1 by %2: %3</source>
        <translation>%2 द्वारा %1 को किया गया आयात: %3</translation>
    </message>
    <message>
        <source>What this would change is being computed …</source>
        <translation>इससे होने वाले परिवर्तनों की गणना हो रही है …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>और कुछ नहीं बदलेगा।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Why is the import taken back? The reason stays in the trail.</source>
        <translation>आयात वापस क्यों लिया जा रहा है? कारण कार्य-अभिलेख में बना रहता है।</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>कौन-सा</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>File goes</source>
        <translation>फ़ाइल हटेगी</translation>
    </message>
    <message>
        <source>Total changes, tCO2e</source>
        <translation>योग बदलेगा, tCO2e</translation>
    </message>
    <message>
        <source>Finding loses ground</source>
        <translation>निष्कर्ष का आधार समाप्त होगा</translation>
    </message>
    <message>
        <source>Put aside without ground</source>
        <translation>अलग रखी गई विसंगति का आधार समाप्त होगा</translation>
    </message>
    <message>
        <source>Signature becomes invalid</source>
        <translation>हस्ताक्षर अमान्य होगा</translation>
    </message>
    <message>
        <source>Discrepancy appears</source>
        <translation>नई विसंगति आएगी</translation>
    </message>
    <message>
        <source>Discrepancy vanishes</source>
        <translation>विसंगति समाप्त होगी</translation>
    </message>
    <message>
        <source>Check has nothing to compare</source>
        <translation>जाँच के लिए तुलना योग्य कुछ नहीं रहेगा</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n अभिलेख</numerusform>
            <numerusform>%n अभिलेख</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TopBar</name>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Find meters, invoices, numbers, findings …   Ctrl+K</source>
        <translation>मीटर, बिल, संख्याएँ, निष्कर्ष खोजें …   Ctrl+K</translation>
    </message>
    <message>
        <source>Submission shown</source>
        <translation>दिखाई गई प्रस्तुति</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>केवल पठन</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Submission %1: %2</source>
        <translation>प्रस्तुति %1: %2</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>कौन कार्य कर रहा है</translation>
    </message>
    <message>
        <source>Who acts: the trail keeps this name with every act.</source>
        <translation>कौन कार्य कर रहा है: कार्य-अभिलेख हर कार्य के साथ यह नाम रखता है।</translation>
    </message>
</context>
<context>
    <name>attest::TrailPage</name>
    <message>
        <source>Trail</source>
        <translation>कार्य-अभिलेख</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Examine the case</source>
        <translation>प्रकरण की अखंडता जाँचें</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Nothing has been done to this case yet.</source>
        <translation>इस प्रकरण में अभी तक कोई कार्रवाई नहीं हुई है।</translation>
    </message>
    <message>
        <source>What the event stored</source>
        <translation>घटना में संचित सामग्री</translation>
    </message>
    <message>
        <source>Select an event to see what it stored.</source>
        <translation>घटना में क्या संचित हुआ, यह देखने के लिए घटना चुनें।</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कर्ता</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n घटना</numerusform>
            <numerusform>%n घटनाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest::TrialDialog</name>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>No discrepancy appears, and none vanishes.</source>
        <translation>न कोई विसंगति प्रकट होती है, न समाप्त होती है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Why? The reason is kept in the trail and printed in the report.</source>
        <translation>क्यों? कारण कार्य-अभिलेख में रखा जाता है और रिपोर्ट में मुद्रित होता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>What this would change is being computed …</source>
        <translation>इससे होने वाले परिवर्तनों की गणना हो रही है …</translation>
    </message>
    <message>
        <source>%1 discrepancies would appear, %2 would vanish, %3 would change.</source>
        <translation>%1 विसंगतियाँ प्रकट होंगी, %2 समाप्त होंगी, %3 बदलेंगी।</translation>
    </message>
</context>
<context>
    <name>attest::UncertaintyDialog</name>
    <message>
        <source>State the uncertainty</source>
        <translation>अनिश्चितता बताएँ</translation>
    </message>
    <message>
        <source>Where do the numbers come from? Kept in the trail and printed in the report.</source>
        <translation>ये संख्याएँ कहाँ से आती हैं? उत्तर कार्य-अभिलेख में रखा जाता है और रिपोर्ट में मुद्रित होता है।</translation>
    </message>
    <message>
        <source>Half-widths of the 95 % interval, in percent of the value.</source>
        <translation>95 % अंतराल की अर्ध-चौड़ाई, मान के प्रतिशत में।</translation>
    </message>
    <message>
        <source>Activity data ± %</source>
        <translation>गतिविधि डेटा ± %</translation>
    </message>
    <message>
        <source>Emission factor ± %</source>
        <translation>उत्सर्जन गुणांक ± %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>attest::UncertaintyView</name>
    <message>
        <source>Uncertainty by source</source>
        <translation>स्रोतवार अनिश्चितता</translation>
    </message>
    <message>
        <source>No source has emissions that an uncertainty could be worked out of.</source>
        <translation>किसी स्रोत का ऐसा उत्सर्जन नहीं है जिससे अनिश्चितता निकाली जा सके।</translation>
    </message>
    <message>
        <source>State …</source>
        <translation>बताएँ …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>पुनरावृत्तियाँ</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>पुनरावृत्तियाँ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज मान</translation>
    </message>
    <message>
        <source>The same seed gives the same result on every machine.</source>
        <translation>समान बीज मान से प्रत्येक कंप्यूटर पर समान परिणाम मिलता है।</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>अनुकरण करें</translation>
    </message>
    <message>
        <source>Approach 1 (IPCC): %1 t ± %2 t at 95 %.</source>
        <translation>विधि 1 (IPCC): %1 t ± %2 t, 95 % पर।</translation>
    </message>
    <message>
        <source>That is ± %1 %.</source>
        <translation>अर्थात् ± %1 %।</translation>
    </message>
    <message>
        <source>Against %1: %2 %, ± %3 percentage points.</source>
        <translation>%1 की तुलना में: %2 %, ± %3 प्रतिशत अंक।</translation>
    </message>
    <message>
        <source>Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 t, 95 % between %4 t and %5 t.</source>
        <translation>विधि 2 (मोंटे कार्लो, %1 पुनरावृत्तियाँ, बीज मान %2): माध्य %3 t, 95 % मान %4 t और %5 t के बीच।</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Emissions, t</source>
        <translation>उत्सर्जन, t</translation>
    </message>
    <message>
        <source>Activity ± %</source>
        <translation>गतिविधि ± %</translation>
    </message>
    <message>
        <source>Factor ± %</source>
        <translation>गुणांक ± %</translation>
    </message>
    <message>
        <source>Combined ± %</source>
        <translation>संयुक्त ± %</translation>
    </message>
    <message>
        <source>Share of variance, %</source>
        <translation>प्रसरण में अंश, %</translation>
    </message>
    <message>
        <source>Level, %</source>
        <translation>स्तर, %</translation>
    </message>
    <message>
        <source>Key category</source>
        <translation>प्रमुख श्रेणी</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>उद्गम</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>स्तर के अनुसार</translation>
    </message>
    <message>
        <source>by uncertainty</source>
        <translation>अनिश्चितता के अनुसार</translation>
    </message>
    <message>
        <source>By approach 2 they changed by %1 %, 95 % between %2 % and %3 %.</source>
        <translation>विधि 2 के अनुसार उत्सर्जन %1 % बदला, 95 % मान %2 % और %3 % के बीच।</translation>
    </message>
</context>
<context>
    <name>attest::VisitPage</name>
    <message>
        <source>Site visit</source>
        <translation>स्थल निरीक्षण</translation>
    </message>
    <message>
        <source>The case is being assessed.</source>
        <translation>प्रकरण का मूल्यांकन हो रहा है।</translation>
    </message>
    <message>
        <source>Notes of the site visit</source>
        <translation>स्थल निरीक्षण की टिप्पणियाँ</translation>
    </message>
    <message>
        <source>No notes of a site visit were handed in. A file of the kind “site-visit” brings them in.</source>
        <translation>स्थल निरीक्षण की कोई टिप्पणी नहीं सौंपी गई। “site-visit” प्रकार की फ़ाइल से वे यहाँ आती हैं।</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पठन</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Time on site</source>
        <translation>स्थल पर समय</translation>
    </message>
    <message>
        <source>Review item</source>
        <translation>समीक्षा मद</translation>
    </message>
</context>
<context>
    <name>attest::WaterfallChart</name>
    <message>
        <source>total</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>corrected upwards</source>
        <translation>ऊपर की ओर संशोधित</translation>
    </message>
    <message>
        <source>corrected downwards</source>
        <translation>नीचे की ओर संशोधित</translation>
    </message>
</context>
<context>
    <name>attest::WorkLine</name>
    <message>
        <source>Progress of the background work</source>
        <translation>पृष्ठभूमि कार्य की प्रगति</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop the background work</source>
        <translation>पृष्ठभूमि कार्य रोकें</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Nothing is claimed as PV</source>
        <translation>पीवी के रूप में कोई दावा नहीं है</translation>
    </message>
    <message>
        <source>Proven by contract and settlement documents</source>
        <translation>अनुबंध और निपटान दस्तावेज़ों से प्रमाणित</translation>
    </message>
    <message>
        <source>Proven by contract, settlement documents and cancelled certificates</source>
        <translation>अनुबंध, निपटान दस्तावेज़ों और निरस्त प्रमाणपत्रों से प्रमाणित</translation>
    </message>
    <message>
        <source>Neither contract with settlement documents nor certificates prove the claim</source>
        <translation>न तो निपटान दस्तावेज़ों सहित अनुबंध और न ही प्रमाणपत्र दावे को प्रमाणित करते हैं</translation>
    </message>
    <message>
        <source>Proven in part; the rest counts as grid power</source>
        <translation>अंशतः प्रमाणित; शेष ग्रिड बिजली के रूप में गिना जाता है</translation>
    </message>
    <message>
        <source>No quantity is declared</source>
        <translation>कोई मात्रा घोषित नहीं है</translation>
    </message>
    <message>
        <source>The quantity of %1 is declared in %2, which does not convert to %3</source>
        <translation>%1 की मात्रा %2 में घोषित है, जो %3 में रूपांतरित नहीं होती</translation>
    </message>
    <message>
        <source>Sum of %1 values</source>
        <translation>%1 मानों का योग</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1 का भाग</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%2 %3 में से %1</translation>
    </message>
    <message>
        <source>Declared quantity</source>
        <translation>घोषित मात्रा</translation>
    </message>
    <message>
        <source>− %1 %2 × %3 %4</source>
        <translation>− %1 %2 × %3 %4</translation>
    </message>
    <message>
        <source>%1 %2 × %3 %4</source>
        <translation>%1 %2 × %3 %4</translation>
    </message>
    <message>
        <source>%1, %2, declared</source>
        <translation>%1, %2, घोषित</translation>
    </message>
    <message>
        <source>What no single row explains</source>
        <translation>जो किसी एक पंक्ति से स्पष्ट नहीं होता</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity, %3 instead of %4</source>
        <translation>%1, %2, घोषित मात्रा, %4 के स्थान पर %3</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity</source>
        <translation>%1, %2, घोषित मात्रा</translation>
    </message>
    <message>
        <source>%1, %2, declared quantity, %3</source>
        <translation>%1, %2, घोषित मात्रा, %3</translation>
    </message>
    <message>
        <source>%1, emission factor</source>
        <translation>%1, उत्सर्जन गुणांक</translation>
    </message>
    <message>
        <source>A factor in %1 does not fit a quantity in %2</source>
        <translation>%1 में दिया गुणांक %2 में दी मात्रा से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>No factor is claimed, and the library has none that fits</source>
        <translation>कोई गुणांक नहीं दिया गया है, और संग्रह में कोई उपयुक्त गुणांक नहीं है</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>उत्सर्जन गुणांक</translation>
    </message>
    <message>
        <source>Emission factor of %1, as claimed</source>
        <translation>%1 का उत्सर्जन गुणांक, दावे के अनुसार</translation>
    </message>
    <message>
        <source>Emission factor of %1, from the library (%2)</source>
        <translation>%1 का उत्सर्जन गुणांक, संग्रह से (%2)</translation>
    </message>
    <message>
        <source>%1 is outside the gases of the inventory; it is reported apart</source>
        <translation>%1 सूची की गैसों से बाहर है; इसे अलग से रिपोर्ट किया जाता है</translation>
    </message>
    <message>
        <source>Global warming potential of %1, %2</source>
        <translation>%1 का वैश्विक तापन विभव, %2</translation>
    </message>
    <message>
        <source>Sum of mass share × potential over the components</source>
        <translation>घटकों के द्रव्यमान अंश × विभव का योग</translation>
    </message>
    <message>
        <source>%1, location-based</source>
        <translation>%1, स्थान-आधारित</translation>
    </message>
    <message>
        <source>%1, market-based</source>
        <translation>%1, बाज़ार-आधारित</translation>
    </message>
    <message>
        <source>Total, location-based</source>
        <translation>योग, स्थान-आधारित</translation>
    </message>
    <message>
        <source>Total, market-based</source>
        <translation>योग, बाज़ार-आधारित</translation>
    </message>
    <message>
        <source>The agreed floor; %1 % of %2 tCO2e is less</source>
        <translation>सहमत न्यूनतम मान; %2 tCO2e का %1 % इससे कम है</translation>
    </message>
    <message>
        <source>%1 % of %2 tCO2e, the location-based emissions of all electricity used; the reported total is nearly zero</source>
        <translation>%2 tCO2e का %1 %, जो प्रयुक्त समस्त बिजली का स्थान-आधारित उत्सर्जन है; रिपोर्ट किया गया योग लगभग शून्य है</translation>
    </message>
    <message>
        <source>%1 % of the reported total of %2 tCO2e</source>
        <translation>रिपोर्ट किए गए योग %2 tCO2e का %1 %</translation>
    </message>
    <message>
        <source>Of biomass: reported apart, not in the total</source>
        <translation>जैव द्रव्यमान से: अलग से रिपोर्ट किया गया, योग में शामिल नहीं</translation>
    </message>
    <message>
        <source>%1, of biomass</source>
        <translation>%1, जैव द्रव्यमान से</translation>
    </message>
    <message>
        <source>Exported electricity is not deducted</source>
        <translation>निर्यात की गई बिजली घटाई नहीं जाती</translation>
    </message>
    <message>
        <source>Own renewable plant</source>
        <translation>स्वयं का नवीकरणीय संयंत्र</translation>
    </message>
    <message>
        <source>Renewable plant on a direct line</source>
        <translation>सीधी लाइन पर नवीकरणीय संयंत्र</translation>
    </message>
    <message>
        <source>There is no check “%1”</source>
        <translation>“%1” नाम की कोई जाँच नहीं है</translation>
    </message>
    <message>
        <source>use an id of the catalogue of cross-checks</source>
        <translation>क्रॉस-जाँच के सूची-पत्र की किसी पहचान का उपयोग करें</translation>
    </message>
    <message>
        <source>The cross-checks were stopped</source>
        <translation>क्रॉस-जाँच रोक दी गई</translation>
    </message>
    <message>
        <source>Cross-checks</source>
        <translation>क्रॉस-जाँच</translation>
    </message>
    <message>
        <source>not asked for in this run</source>
        <translation>इस बार माँगी नहीं गई</translation>
    </message>
    <message>
        <source>%4, %5: nothing is declared, the suppliers' documents show %2 %3</source>
        <translation>%4, %5: कुछ घोषित नहीं है, आपूर्तिकर्ताओं के दस्तावेज़ %2 %3 दर्शाते हैं</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 in the suppliers' documents</source>
        <translation>%4, %5: घोषित %1 %3, आपूर्तिकर्ताओं के दस्तावेज़ों में %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared value after the documents, or show which document is missing or wrong.</source>
        <translation>घोषित मान को दस्तावेज़ों के अनुसार सुधारें, या दिखाएँ कि कौन-सा दस्तावेज़ अनुपलब्ध या गलत है।</translation>
    </message>
    <message>
        <source>%1 declared values compared with suppliers' documents</source>
        <translation>%1 घोषित मानों की आपूर्तिकर्ताओं के दस्तावेज़ों से तुलना की गई</translation>
    </message>
    <message>
        <source>no declared quantity has suppliers' documents for the whole of the same period</source>
        <translation>किसी घोषित मात्रा के लिए उसी पूरी अवधि के आपूर्तिकर्ता दस्तावेज़ उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Suppliers' documents against declared value</source>
        <translation>आपूर्तिकर्ताओं के दस्तावेज़ बनाम घोषित मान</translation>
    </message>
    <message>
        <source>default of the catalogue: accuracy of a settlement meter</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: निपटान मीटर की यथार्थता</translation>
    </message>
    <message>
        <source>default of the catalogue: documents are rounded to whole units</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: दस्तावेज़ पूर्ण इकाइयों तक पूर्णांकित होते हैं</translation>
    </message>
    <message>
        <source>%4, %5: nothing is declared, the meter shows %2 %3</source>
        <translation>%4, %5: कुछ घोषित नहीं है, मीटर %2 %3 दर्शाता है</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 metered</source>
        <translation>%4, %5: घोषित %1 %3, मीटर से मापित %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared value after the meter, or show why the meter does not hold.</source>
        <translation>घोषित मान को मीटर के अनुसार सुधारें, या दिखाएँ कि मीटर का मान मान्य क्यों नहीं है।</translation>
    </message>
    <message>
        <source>%1 declared values compared with meters</source>
        <translation>%1 घोषित मानों की मीटरों से तुलना की गई</translation>
    </message>
    <message>
        <source>no declared quantity has a complete meter record of the same period</source>
        <translation>किसी घोषित मात्रा के लिए उसी अवधि का पूर्ण मीटर अभिलेख उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Meter against declared value</source>
        <translation>मीटर बनाम घोषित मान</translation>
    </message>
    <message>
        <source>default of the catalogue: accuracy of a class 0.5 meter</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: श्रेणी 0.5 के मीटर की यथार्थता</translation>
    </message>
    <message>
        <source>default of the catalogue: values are declared in whole units</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: मान पूर्ण इकाइयों में घोषित होते हैं</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <translation>%1 में: %2</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 in the official energy statistics</source>
        <translation>%4, %5: घोषित %1 %3, आधिकारिक ऊर्जा सांख्यिकी में %2 %3</translation>
    </message>
    <message>
        <source>Explain the difference between the return and the declared value, or correct the wrong one.</source>
        <translation>विवरणी और घोषित मान के अंतर का स्पष्टीकरण दें, या गलत मान को सुधारें।</translation>
    </message>
    <message>
        <source>%1, %2: %3 %5 declared by all its sources, %4 %5 in the official energy statistics</source>
        <translation>%1, %2: उसके सभी स्रोतों द्वारा घोषित %3 %5, आधिकारिक ऊर्जा सांख्यिकी में %4 %5</translation>
    </message>
    <message>
        <source>%1 lines of the official return compared</source>
        <translation>आधिकारिक विवरणी की %1 पंक्तियों की तुलना की गई</translation>
    </message>
    <message>
        <source>there is no official energy-statistics return of the declared periods</source>
        <translation>घोषित अवधियों की कोई आधिकारिक ऊर्जा-सांख्यिकी विवरणी उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Official statistics against declared value</source>
        <translation>आधिकारिक सांख्यिकी बनाम घोषित मान</translation>
    </message>
    <message>
        <source>default of the catalogue: returns are rounded and closed earlier</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: विवरणियाँ पूर्णांकित होती हैं और पहले बंद की जाती हैं</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, purchases less the stock increase give %2 %3</source>
        <translation>%4, %5: घोषित %1 %3, क्रय में से भंडार वृद्धि घटाने पर %2 %3</translation>
    </message>
    <message>
        <source>Correct the declared consumption or the stock levels, with the stock-taking records.</source>
        <translation>घोषित खपत या भंडार स्तर को भंडार-गणना अभिलेखों के आधार पर सुधारें।</translation>
    </message>
    <message>
        <source>%1 sources with stock compared</source>
        <translation>भंडार वाले %1 स्रोतों की तुलना की गई</translation>
    </message>
    <message>
        <source>no source has purchases with an opening and a closing stock</source>
        <translation>किसी स्रोत के लिए आरंभिक और अंतिम भंडार सहित क्रय उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Purchases and stock against consumption</source>
        <translation>क्रय और भंडार बनाम खपत</translation>
    </message>
    <message>
        <source>default of the catalogue: stock levels are read less exactly than meters</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: भंडार स्तर मीटरों की तुलना में कम यथार्थता से पढ़े जाते हैं</translation>
    </message>
    <message>
        <source>observed × %1 = expected: %2 beside %3, the decimal point moved</source>
        <translation>प्राप्त मान × %1 = अपेक्षित: %3 के सामने %2, दशमलव बिंदु खिसका हुआ है</translation>
    </message>
    <message>
        <source>one digit too few or too many: %1 beside %2</source>
        <translation>एक अंक कम या अधिक: %2 के सामने %1</translation>
    </message>
    <message>
        <source>one digit differs: %1 beside %2</source>
        <translation>एक अंक भिन्न है: %2 के सामने %1</translation>
    </message>
    <message>
        <source>two neighbouring digits swapped: %1 beside %2; the difference is divisible by 9</source>
        <translation>दो निकटवर्ती अंक आपस में बदले हुए हैं: %2 के सामने %1; अंतर 9 से विभाज्य है</translation>
    </message>
    <message>
        <source>with two neighbouring digits swapped %1 becomes %2, near the expected %3</source>
        <translation>दो निकटवर्ती अंक आपस में बदलने पर %1 से %2 बनता है, जो अपेक्षित %3 के निकट है</translation>
    </message>
    <message>
        <source>%1 is twice the expected %2</source>
        <translation>%1 अपेक्षित %2 का दोगुना है</translation>
    </message>
    <message>
        <source>the difference of %1 is the part of %2, counted twice</source>
        <translation>%1 का अंतर %2 का वह भाग है जो दो बार गिना गया</translation>
    </message>
    <message>
        <source>%1 contains values that are marked as estimated</source>
        <translation>%1 में ऐसे मान हैं जो अनुमानित के रूप में चिह्नित हैं</translation>
    </message>
    <message>
        <source>the difference of %1 is what was exported in %2 (%3)</source>
        <translation>%1 का अंतर वही है जो %2 में निर्यात हुआ (%3)</translation>
    </message>
    <message>
        <source>the suppliers' documents (%1) agree with the declared value, the meter alone (%2) does not</source>
        <translation>आपूर्तिकर्ताओं के दस्तावेज़ (%1) घोषित मान से मेल खाते हैं, केवल मीटर (%2) मेल नहीं खाता</translation>
    </message>
    <message>
        <source>%1 differs by %2 the other way: the quantity was entered under the other origin</source>
        <translation>%1 में %2 का विपरीत दिशा में अंतर है: मात्रा दूसरे मूल के अंतर्गत दर्ज की गई</translation>
    </message>
    <message>
        <source>the difference of %1 is the part of %2, which is left out</source>
        <translation>%1 का अंतर %2 का वह भाग है जो छूट गया है</translation>
    </message>
    <message>
        <source>the difference is the quantity of %1, which is left out</source>
        <translation>अंतर %1 की मात्रा के बराबर है, जो छूट गई है</translation>
    </message>
    <message>
        <source>nothing is declared for %1, where %2 is expected</source>
        <translation>%1 के लिए कुछ घोषित नहीं है, जबकि %2 अपेक्षित है</translation>
    </message>
    <message>
        <source>%1 is declared twice with %2</source>
        <translation>%1, %2 के साथ दो बार घोषित है</translation>
    </message>
    <message>
        <source>the difference is the quantity of %1, counted twice</source>
        <translation>अंतर %1 की मात्रा के बराबर है, जो दो बार गिनी गई</translation>
    </message>
    <message>
        <source>%1 is the value of %2, and the other way round: exchanged</source>
        <translation>%1, %2 का मान है और इसका विपरीत भी: दोनों आपस में बदले हुए हैं</translation>
    </message>
    <message>
        <source>%1 is the value of %2</source>
        <translation>%1, %2 का मान है</translation>
    </message>
    <message>
        <source>%1 is the value of %2, which is declared there as well</source>
        <translation>%1, %2 का मान है, जो वहाँ भी घोषित है</translation>
    </message>
    <message>
        <source>%1 is %2 rounded or cut</source>
        <translation>%1, %2 का पूर्णांकित या काटा गया रूप है</translation>
    </message>
    <message>
        <source>%1 is the value in %2; it was entered as %3, where %4 is expected</source>
        <translation>%1, %2 में मान है; इसे %3 के रूप में दर्ज किया गया, जबकि %4 अपेक्षित है</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, the expected value: the factor of a unit</source>
        <translation>%1 × %2 = %3, अपेक्षित मान: इकाई का गुणक</translation>
    </message>
    <message>
        <source>%1 differs from the expected %2 by the factor %3</source>
        <translation>%1 अपेक्षित %2 से गुणक %3 के बराबर भिन्न है</translation>
    </message>
    <message>
        <source>3.6, the MJ in a kWh</source>
        <translation>3.6, एक kWh में MJ</translation>
    </message>
    <message>
        <source>3600, the kJ in a kWh</source>
        <translation>3600, एक kWh में kJ</translation>
    </message>
    <message>
        <source>277.8, the kWh in a GJ</source>
        <translation>277.8, एक GJ में kWh</translation>
    </message>
    <message>
        <source>29.3076, the GJ in a tonne of coal equivalent</source>
        <translation>29.3076, एक टन कोयला समकक्ष में GJ</translation>
    </message>
    <message>
        <source>0.1229, the kilograms of coal equivalent of a kWh</source>
        <translation>0.1229, एक kWh का कोयला समकक्ष, किलोग्राम में</translation>
    </message>
    <message>
        <source>1.229, the tonnes of coal equivalent of ten thousand kWh</source>
        <translation>1.229, दस हज़ार kWh का कोयला समकक्ष, टन में</translation>
    </message>
    <message>
        <source>a power of ten</source>
        <translation>दस का घात</translation>
    </message>
    <message>
        <source>observed × %1 = expected: the multiplier of meter %2 was left out</source>
        <translation>प्राप्त मान × %1 = अपेक्षित: मीटर %2 का गुणक छूट गया</translation>
    </message>
    <message>
        <source>observed ÷ %1 = expected: the multiplier of meter %2 was applied twice</source>
        <translation>प्राप्त मान ÷ %1 = अपेक्षित: मीटर %2 का गुणक दो बार लगाया गया</translation>
    </message>
    <message>
        <source>closed by the multiplier %1 (current %2/5, voltage × %3) in place of %4 of meter %5</source>
        <translation>मीटर %5 के %4 के स्थान पर गुणक %1 (धारा %2/5, वोल्टता × %3) लगाने से अंतर समाप्त होता है</translation>
    </message>
    <message>
        <source>%1 stands with the wrong sign, %2 is expected</source>
        <translation>%1 गलत चिह्न के साथ है, %2 अपेक्षित है</translation>
    </message>
    <message>
        <source>no usual cause closes the difference</source>
        <translation>कोई सामान्य कारण अंतर को समाप्त नहीं करता</translation>
    </message>
    <message>
        <source>carbon-neutral</source>
        <translation>कार्बन तटस्थ</translation>
    </message>
    <message>
        <source>GHG statement</source>
        <translation>ग्रीनहाउस गैस विवरण</translation>
    </message>
    <message>
        <source>reasonable assurance</source>
        <translation>उचित आश्वासन</translation>
    </message>
    <message>
        <source>limited assurance</source>
        <translation>सीमित आश्वासन</translation>
    </message>
    <message>
        <source>lead verifier</source>
        <translation>प्रमुख सत्यापक</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>सत्यापक</translation>
    </message>
    <message>
        <source>technical expert</source>
        <translation>तकनीकी विशेषज्ञ</translation>
    </message>
    <message>
        <source>independent reviewer</source>
        <translation>स्वतंत्र समीक्षक</translation>
    </message>
    <message>
        <source>authorised signatory</source>
        <translation>अधिकृत हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Stationary combustion</source>
        <translation>स्थिर दहन</translation>
    </message>
    <message>
        <source>Mobile combustion</source>
        <translation>चलित दहन</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>प्रक्रिया</translation>
    </message>
    <message>
        <source>Fugitive</source>
        <translation>क्षणिक रिसाव</translation>
    </message>
    <message>
        <source>Purchased electricity</source>
        <translation>खरीदी गई बिजली</translation>
    </message>
    <message>
        <source>Purchased heat</source>
        <translation>खरीदी गई ऊष्मा</translation>
    </message>
    <message>
        <source>Exported electricity</source>
        <translation>निर्यात की गई बिजली</translation>
    </message>
    <message>
        <source>Exported heat</source>
        <translation>निर्यात की गई ऊष्मा</translation>
    </message>
    <message>
        <source>Own renewable electricity</source>
        <translation>स्वयं की नवीकरणीय बिजली</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>पुनर्प्राप्त</translation>
    </message>
    <message>
        <source>Other indirect</source>
        <translation>अन्य अप्रत्यक्ष</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>रिपोर्ट किया गया</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>शून्य</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>बहिष्कृत</translation>
    </message>
    <message>
        <source>grid import</source>
        <translation>ग्रिड आयात</translation>
    </message>
    <message>
        <source>grid export</source>
        <translation>ग्रिड निर्यात</translation>
    </message>
    <message>
        <source>PV generation</source>
        <translation>पीवी उत्पादन</translation>
    </message>
    <message>
        <source>direct line</source>
        <translation>सीधी लाइन</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>खपत</translation>
    </message>
    <message>
        <source>storage charge</source>
        <translation>भंडारण चार्ज</translation>
    </message>
    <message>
        <source>storage discharge</source>
        <translation>भंडारण डिस्चार्ज</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>ईंधन</translation>
    </message>
    <message>
        <source>heat</source>
        <translation>ऊष्मा</translation>
    </message>
    <message>
        <source>output</source>
        <translation>उत्पादन मात्रा</translation>
    </message>
    <message>
        <source>Declared activity data</source>
        <translation>घोषित गतिविधि डेटा</translation>
    </message>
    <message>
        <source>Declared totals</source>
        <translation>घोषित योग</translation>
    </message>
    <message>
        <source>Meter intervals</source>
        <translation>मीटर अंतराल</translation>
    </message>
    <message>
        <source>Register readings</source>
        <translation>रजिस्टर पठन</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>बिल</translation>
    </message>
    <message>
        <source>Energy statistics</source>
        <translation>ऊर्जा सांख्यिकी</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>सामान्य खाता-बही</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>भंडार</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>उत्पादन</translation>
    </message>
    <message>
        <source>Energy-attribute certificates</source>
        <translation>ऊर्जा-गुण प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Offset credits</source>
        <translation>ऑफ़सेट क्रेडिट</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>अनुबंध</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Calibration certificates</source>
        <translation>अंशांकन प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Values of earlier years</source>
        <translation>पूर्व वर्षों के मान</translation>
    </message>
    <message>
        <source>Document review</source>
        <translation>दस्तावेज़ समीक्षा</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>स्थल निरीक्षण</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>उल्लेख नहीं</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>ग्रिड</translation>
    </message>
    <message>
        <source>photovoltaics</source>
        <translation>फोटोवोल्टिक</translation>
    </message>
    <message>
        <source>supply contract</source>
        <translation>आपूर्ति अनुबंध</translation>
    </message>
    <message>
        <source>power purchase agreement</source>
        <translation>विद्युत क्रय अनुबंध</translation>
    </message>
    <message>
        <source>lease</source>
        <translation>पट्टा</translation>
    </message>
    <message>
        <source>energy management contract</source>
        <translation>ऊर्जा प्रबंधन अनुबंध</translation>
    </message>
    <message>
        <source>public grid</source>
        <translation>सार्वजनिक ग्रिड</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>कंपनी</translation>
    </message>
    <message>
        <source>the plant's owner</source>
        <translation>संयंत्र का स्वामी</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>बेचा गया</translation>
    </message>
    <message>
        <source>held</source>
        <translation>धारित</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Basic facts</source>
        <translation>मूल तथ्य</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Activity data</source>
        <translation>गतिविधि डेटा</translation>
    </message>
    <message>
        <source>Emission factors</source>
        <translation>उत्सर्जन गुणांक</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>उत्सर्जन</translation>
    </message>
    <message>
        <source>Production data</source>
        <translation>उत्पादन डेटा</translation>
    </message>
    <message>
        <source>Quality control and filing</source>
        <translation>गुणवत्ता नियंत्रण और अभिलेखन</translation>
    </message>
    <message>
        <source>Data-quality-control plan</source>
        <translation>डेटा गुणवत्ता नियंत्रण योजना</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>conforms</source>
        <translation>अनुरूप</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>संदिग्ध</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>अनुरूप नहीं</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>लागू नहीं</translation>
    </message>
    <message>
        <source>open</source>
        <translation>लंबित</translation>
    </message>
    <message>
        <source>looked up</source>
        <translation>अभिलेख देखा</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>पूछा</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>प्रेक्षण किया</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>जाँचा</translation>
    </message>
    <message>
        <source>must correct</source>
        <translation>सुधार अनिवार्य</translation>
    </message>
    <message>
        <source>must explain</source>
        <translation>स्पष्टीकरण अनिवार्य</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>गलत इकाई</translation>
    </message>
    <message>
        <source>shifted decimal point</source>
        <translation>खिसका हुआ दशमलव बिंदु</translation>
    </message>
    <message>
        <source>swapped digits</source>
        <translation>आपस में बदले अंक</translation>
    </message>
    <message>
        <source>mistyped digit</source>
        <translation>गलत टंकित अंक</translation>
    </message>
    <message>
        <source>omitted period</source>
        <translation>छूटी हुई अवधि</translation>
    </message>
    <message>
        <source>period counted twice</source>
        <translation>अवधि दो बार गिनी गई</translation>
    </message>
    <message>
        <source>value of another period</source>
        <translation>अन्य अवधि का मान</translation>
    </message>
    <message>
        <source>wrong meter multiplier</source>
        <translation>गलत मीटर गुणक</translation>
    </message>
    <message>
        <source>wrong sign</source>
        <translation>गलत चिह्न</translation>
    </message>
    <message>
        <source>export not deducted</source>
        <translation>निर्यात घटाया नहीं गया</translation>
    </message>
    <message>
        <source>misclassified origin</source>
        <translation>मूल का गलत वर्गीकरण</translation>
    </message>
    <message>
        <source>omitted meter</source>
        <translation>छूटा हुआ मीटर</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>दो बार गिना गया</translation>
    </message>
    <message>
        <source>wrong factor</source>
        <translation>गलत गुणांक</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>पूर्णांकन</translation>
    </message>
    <message>
        <source>estimated value</source>
        <translation>अनुमानित मान</translation>
    </message>
    <message>
        <source>meter fault</source>
        <translation>मीटर दोष</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>कारण अज्ञात</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>उत्तीर्ण</translation>
    </message>
    <message>
        <source>found</source>
        <translation>विसंगति मिली</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>नहीं चलाई गई</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>दर्ज</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तरित</translation>
    </message>
    <message>
        <source>answer rejected</source>
        <translation>उत्तर अस्वीकृत</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>accepted as uncorrected</source>
        <translation>असंशोधित रूप में स्वीकृत</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>answer accepted</source>
        <translation>उत्तर स्वीकृत</translation>
    </message>
    <message>
        <source>Allowed are: %1</source>
        <translation>अनुमत हैं: %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? Allowed are: %2</source>
        <translation>क्या आपका आशय “%1” था? अनुमत हैं: %2</translation>
    </message>
    <message>
        <source>State decimal and grouping of this file</source>
        <translation>इस फ़ाइल के दशमलव और समूहन चिह्न (decimal, grouping) बताएँ</translation>
    </message>
    <message>
        <source>State the date_format of this file</source>
        <translation>इस फ़ाइल का date_format बताएँ</translation>
    </message>
    <message>
        <source>Every date is the first of a month; read as months</source>
        <translation>हर दिनांक माह की पहली तारीख है; माह के रूप में पढ़ा गया</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>आयात रोक दिया गया; कुछ भी नहीं बदला गया</translation>
    </message>
    <message>
        <source>There is no heading “%1”</source>
        <translation>“%1” शीर्षक नहीं है</translation>
    </message>
    <message>
        <source>Name the columns by their letters</source>
        <translation>स्तंभों को उनके अक्षरों से बताएँ</translation>
    </message>
    <message>
        <source>The headings are: %1</source>
        <translation>शीर्षक हैं: %1</translation>
    </message>
    <message>
        <source>The heading “%1” stands in the columns %2 and %3</source>
        <translation>शीर्षक “%1” स्तंभ %2 और %3 दोनों में है</translation>
    </message>
    <message>
        <source>Name the column by its letters</source>
        <translation>स्तंभ को उसके अक्षर से बताएँ</translation>
    </message>
    <message>
        <source>No column holds the required field “%1”</source>
        <translation>किसी स्तंभ में आवश्यक फ़ील्ड “%1” नहीं है</translation>
    </message>
    <message>
        <source>Writing the dossier</source>
        <translation>डोज़ियर लिखा जा रहा है</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकती: %1</translation>
    </message>
    <message>
        <source>Check the rights and the free space of the folder</source>
        <translation>फ़ोल्डर के अधिकार और खाली स्थान जाँचें</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written</source>
        <translation>निर्यात रोक दिया गया; कुछ भी नहीं लिखा गया</translation>
    </message>
    <message>
        <source>The content does not match its SHA-256</source>
        <translation>सामग्री अपने SHA-256 से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>Run the integrity check of the case</source>
        <translation>प्रकरण की अखंडता जाँच चलाएँ</translation>
    </message>
    <message>
        <source>The folder is not empty</source>
        <translation>फ़ोल्डर रिक्त नहीं है</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder</source>
        <translation>नया या रिक्त फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>फ़ोल्डर नहीं बनाया जा सकता: %1</translation>
    </message>
    <message>
        <source>The folder cannot be renamed</source>
        <translation>फ़ोल्डर का नाम नहीं बदला जा सकता</translation>
    </message>
    <message>
        <source>Check that nothing else uses the folder</source>
        <translation>जाँचें कि कोई अन्य प्रोग्राम फ़ोल्डर का उपयोग न कर रहा हो</translation>
    </message>
    <message>
        <source>A percentage where a quantity is expected</source>
        <translation>जहाँ मात्रा अपेक्षित है वहाँ प्रतिशत दिया गया है</translation>
    </message>
    <message>
        <source>Not a date in the format of this column</source>
        <translation>इस स्तंभ के प्रारूप में दिनांक नहीं</translation>
    </message>
    <message>
        <source>A day is missing in this date</source>
        <translation>इस दिनांक में दिन नहीं है</translation>
    </message>
    <message>
        <source>Not a period in the format of this column</source>
        <translation>इस स्तंभ के प्रारूप में अवधि नहीं</translation>
    </message>
    <message>
        <source>Not a month in the format of this column</source>
        <translation>इस स्तंभ के प्रारूप में माह नहीं</translation>
    </message>
    <message>
        <source>Unknown word; allowed are: %1</source>
        <translation>अज्ञात शब्द; अनुमत हैं: %1</translation>
    </message>
    <message>
        <source>Not a point in time in the format of this column</source>
        <translation>इस स्तंभ के प्रारूप में समय-बिंदु नहीं</translation>
    </message>
    <message>
        <source>%1 hidden rows were read, the first one is row %2</source>
        <translation>%1 छिपी पंक्तियाँ पढ़ी गईं, पहली पंक्ति %2 है</translation>
    </message>
    <message>
        <source>The cell holds an error</source>
        <translation>सेल में त्रुटि है</translation>
    </message>
    <message>
        <source>This local time does not exist (start of summer time); read with the offset before it</source>
        <translation>यह स्थानीय समय अस्तित्व में नहीं है (ग्रीष्मकालीन समय का आरंभ); उससे पहले के समयांतर से पढ़ा गया</translation>
    </message>
    <message>
        <source>The field “%1” is empty</source>
        <translation>फ़ील्ड “%1” रिक्त है</translation>
    </message>
    <message>
        <source>The number has too many digits for a series</source>
        <translation>संख्या में शृंखला के लिए बहुत अधिक अंक हैं</translation>
    </message>
    <message>
        <source>No unit is given, and the dossier does not name the meter</source>
        <translation>कोई इकाई नहीं दी गई है, और डोज़ियर में मीटर का नाम नहीं है</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>अज्ञात इकाई</translation>
    </message>
    <message>
        <source>The unit %1 does not convert to %2, the unit of meter %3</source>
        <translation>इकाई %1, मीटर %3 की इकाई %2 में रूपांतरित नहीं होती</translation>
    </message>
    <message>
        <source>Unknown key “%1”</source>
        <translation>अज्ञात कुंजी “%1”</translation>
    </message>
    <message>
        <source>Unknown word “%1”</source>
        <translation>अज्ञात शब्द “%1”</translation>
    </message>
    <message>
        <source>This key is missing</source>
        <translation>यह कुंजी अनुपलब्ध है</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>इसे जोड़ें</translation>
    </message>
    <message>
        <source>A number stands where text is required</source>
        <translation>जहाँ पाठ आवश्यक है वहाँ संख्या है</translation>
    </message>
    <message>
        <source>Put it in quotation marks, so that no reader rounds it</source>
        <translation>इसे उद्धरण चिह्नों में रखें, ताकि कोई पाठक प्रोग्राम इसे पूर्णांकित न करे</translation>
    </message>
    <message>
        <source>This is not a text</source>
        <translation>यह पाठ नहीं है</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>इसे उद्धरण चिह्नों में रखें</translation>
    </message>
    <message>
        <source>This text is empty</source>
        <translation>यह पाठ रिक्त है</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>इसे भरें</translation>
    </message>
    <message>
        <source>“%1” is not a decimal number</source>
        <translation>“%1” दशमलव संख्या नहीं है</translation>
    </message>
    <message>
        <source>Write digits with a point and nothing else, such as "0.5366"</source>
        <translation>केवल अंक और एक बिंदु लिखें, जैसे "0.5366"</translation>
    </message>
    <message>
        <source>This is not a whole number from %1 to %2</source>
        <translation>यह %1 से %2 के बीच की पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>Write it without quotation marks</source>
        <translation>इसे उद्धरण चिह्नों के बिना लिखें</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” दिनांक नहीं है</translation>
    </message>
    <message>
        <source>Write year, month and day as 2024-12-31</source>
        <translation>वर्ष, माह और दिन 2024-12-31 के रूप में लिखें</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>अवधि अपने आरंभ से पहले समाप्त होती है</translation>
    </message>
    <message>
        <source>Both days belong to the period</source>
        <translation>दोनों दिन अवधि में शामिल हैं</translation>
    </message>
    <message>
        <source>This is not an object</source>
        <translation>यह ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Write {…}</source>
        <translation>{…} लिखें</translation>
    </message>
    <message>
        <source>This is not a list</source>
        <translation>यह सूची नहीं है</translation>
    </message>
    <message>
        <source>Write […]</source>
        <translation>[…] लिखें</translation>
    </message>
    <message>
        <source>This is not valid JSON at line %1, column %2: %3</source>
        <translation>पंक्ति %1, स्तंभ %2 पर मान्य JSON नहीं है: %3</translation>
    </message>
    <message>
        <source>Correct the file in a text editor</source>
        <translation>फ़ाइल को पाठ संपादक में सुधारें</translation>
    </message>
    <message>
        <source>The document is not an object</source>
        <translation>दस्तावेज़ ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Read as %1: %2</source>
        <translation>%1 के रूप में पढ़ा गया: %2</translation>
    </message>
    <message>
        <source>The file is not text in %1</source>
        <translation>फ़ाइल %1 में पाठ नहीं है</translation>
    </message>
    <message>
        <source>State the encoding of this file</source>
        <translation>इस फ़ाइल की वर्ण-कूट पद्धति (encoding) बताएँ</translation>
    </message>
    <message>
        <source>“%1” is not a country code</source>
        <translation>“%1” देश कूट नहीं है</translation>
    </message>
    <message>
        <source>Write the two capital letters of ISO 3166-1, such as CN or DE</source>
        <translation>ISO 3166-1 के दो बड़े अक्षर लिखें, जैसे CN या DE</translation>
    </message>
    <message>
        <source>“%1” is not the unit of a factor</source>
        <translation>“%1” गुणांक की इकाई नहीं है</translation>
    </message>
    <message>
        <source>Write it as tCO2/MWh or kgCO2e/kg</source>
        <translation>इसे tCO2/MWh या kgCO2e/kg के रूप में लिखें</translation>
    </message>
    <message>
        <source>Unknown unit “%1”</source>
        <translation>अज्ञात इकाई “%1”</translation>
    </message>
    <message>
        <source>Write a unit such as kWh, MWh, GJ, m3, Nm3, L, kg or t</source>
        <translation>kWh, MWh, GJ, m3, Nm3, L, kg या t जैसी इकाई लिखें</translation>
    </message>
    <message>
        <source>A multiplier is greater than zero</source>
        <translation>गुणक शून्य से बड़ा होना चाहिए</translation>
    </message>
    <message>
        <source>Write the product of the transformers' ratios, or leave the key out</source>
        <translation>ट्रांसफ़ॉर्मरों के अनुपातों का गुणनफल लिखें, या कुंजी छोड़ दें</translation>
    </message>
    <message>
        <source>A meter cannot be a sub-meter of itself</source>
        <translation>कोई मीटर स्वयं का उप-मीटर नहीं हो सकता</translation>
    </message>
    <message>
        <source>Correct the parents</source>
        <translation>मूल मीटरों का उल्लेख सुधारें</translation>
    </message>
    <message>
        <source>The id “%1” is given twice</source>
        <translation>पहचान “%1” दो बार दी गई है</translation>
    </message>
    <message>
        <source>Give each its own id</source>
        <translation>प्रत्येक को अलग पहचान दें</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>“%1” नाम का कोई समय क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Berlin or Asia/Shanghai</source>
        <translation>IANA नाम लिखें, जैसे Europe/Berlin या Asia/Shanghai</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1, %2 और %3 के बीच नहीं है</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>संख्या सुधारें</translation>
    </message>
    <message>
        <source>“%1” is not in this dossier</source>
        <translation>“%1” इस डोज़ियर में नहीं है</translation>
    </message>
    <message>
        <source>“%1” is not a format that this version reads</source>
        <translation>“%1” ऐसा प्रारूप नहीं है जिसे यह संस्करण पढ़ता है</translation>
    </message>
    <message>
        <source>It reads attest-dossier/1</source>
        <translation>यह attest-dossier/1 पढ़ता है</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB</source>
        <translation>फ़ाइल 16 MiB से बड़ी है</translation>
    </message>
    <message>
        <source>Keep values in the files that it names</source>
        <translation>मान उन फ़ाइलों में रखें जिनके नाम इसमें दिए गए हैं</translation>
    </message>
    <message>
        <source>A revision after the first needs a reason</source>
        <translation>पहले के बाद के संशोधन के लिए कारण आवश्यक है</translation>
    </message>
    <message>
        <source>Say what was changed and why</source>
        <translation>बताएँ कि क्या बदला गया और क्यों</translation>
    </message>
    <message>
        <source>This number is negative</source>
        <translation>यह संख्या ऋणात्मक है</translation>
    </message>
    <message>
        <source>Write zero or more</source>
        <translation>शून्य या अधिक लिखें</translation>
    </message>
    <message>
        <source>The path “%1” may leave the dossier</source>
        <translation>पथ “%1” डोज़ियर से बाहर जा सकता है</translation>
    </message>
    <message>
        <source>Write it relative to the folder, with / between its parts</source>
        <translation>इसे फ़ोल्डर के सापेक्ष लिखें, भागों के बीच / रखें</translation>
    </message>
    <message>
        <source>The path “%1” has an empty part</source>
        <translation>पथ “%1” का एक भाग रिक्त है</translation>
    </message>
    <message>
        <source>This is not a single character</source>
        <translation>यह एकल वर्ण नहीं है</translation>
    </message>
    <message>
        <source>Write one character, such as ";"</source>
        <translation>एक वर्ण लिखें, जैसे ";"</translation>
    </message>
    <message>
        <source>Decimal sign and grouping are the same</source>
        <translation>दशमलव चिह्न और समूहन चिह्न समान हैं</translation>
    </message>
    <message>
        <source>Give two different ones</source>
        <translation>दो भिन्न चिह्न दें</translation>
    </message>
    <message>
        <source>“%1” is not a range of cells</source>
        <translation>“%1” सेलों की परास नहीं है</translation>
    </message>
    <message>
        <source>Write it as B4:F40</source>
        <translation>इसे B4:F40 के रूप में लिखें</translation>
    </message>
    <message>
        <source>The row of the headings lies behind the range</source>
        <translation>शीर्षकों की पंक्ति परास के बाद आती है</translation>
    </message>
    <message>
        <source>Rows count from the first one of the sheet; the range includes the headings</source>
        <translation>पंक्तियाँ शीट की पहली पंक्ति से गिनी जाती हैं; परास में शीर्षक शामिल हैं</translation>
    </message>
    <message>
        <source>“%1” is not a period</source>
        <translation>“%1” अवधि नहीं है</translation>
    </message>
    <message>
        <source>Write a month as 2024-03</source>
        <translation>माह 2024-03 के रूप में लिखें</translation>
    </message>
    <message>
        <source>This field has a column as well</source>
        <translation>इस फ़ील्ड का स्तंभ भी है</translation>
    </message>
    <message>
        <source>Name it in columns or in constants, not in both</source>
        <translation>इसे columns या constants में दें, दोनों में नहीं</translation>
    </message>
    <message>
        <source>Files of the kind “%1” have no wide layout</source>
        <translation>“%1” प्रकार की फ़ाइलों का विस्तृत विन्यास नहीं होता</translation>
    </message>
    <message>
        <source>Write one value a row</source>
        <translation>प्रति पंक्ति एक मान लिखें</translation>
    </message>
    <message>
        <source>More than %1 files</source>
        <translation>%1 से अधिक फ़ाइलें</translation>
    </message>
    <message>
        <source>Put them into several dossiers</source>
        <translation>उन्हें कई डोज़ियरों में रखें</translation>
    </message>
    <message>
        <source>Reading the dossier</source>
        <translation>डोज़ियर पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>फ़ाइल अनुपलब्ध है</translation>
    </message>
    <message>
        <source>Put it into the folder, or correct its path in dossier.json</source>
        <translation>इसे फ़ोल्डर में रखें, या dossier.json में इसका पथ सुधारें</translation>
    </message>
    <message>
        <source>The file is a link that leaves the dossier</source>
        <translation>फ़ाइल एक ऐसा लिंक है जो डोज़ियर से बाहर जाता है</translation>
    </message>
    <message>
        <source>Put the file itself into the folder</source>
        <translation>स्वयं फ़ाइल को फ़ोल्डर में रखें</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>यह फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>किसी फ़ाइल का नाम दें</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>इसे विभाजित करें</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>फ़ाइल नहीं पढ़ी जा सकती: %1</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>जाँचें कि आपको इसे पढ़ने का अधिकार है</translation>
    </message>
    <message>
        <source>%1; these cannot be read either: %2</source>
        <translation>%1; ये भी नहीं पढ़े जा सकते: %2</translation>
    </message>
    <message>
        <source>The fixed value “%1” does not fit the field “%2”: %3</source>
        <translation>नियत मान “%1” फ़ील्ड “%2” के अनुरूप नहीं है: %3</translation>
    </message>
    <message>
        <source>Correct it in the entry's constants</source>
        <translation>इसे प्रविष्टि के constants में सुधारें</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was read</source>
        <translation>शीट “%1” छिपी हुई है; इसे पढ़ा गया</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden; it was not read</source>
        <translation>शीट “%1” छिपी हुई है; इसे नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>Cells are separated by “%1”: %2</source>
        <translation>सेल “%1” से पृथक हैं: %2</translation>
    </message>
    <message>
        <source>There are no headings in this row</source>
        <translation>इस पंक्ति में शीर्षक नहीं हैं</translation>
    </message>
    <message>
        <source>Give the row of the headings as header_row, or 0 where there are none</source>
        <translation>शीर्षकों की पंक्ति header_row में दें, या जहाँ शीर्षक न हों वहाँ 0 दें</translation>
    </message>
    <message>
        <source>The id %1 stands twice</source>
        <translation>पहचान %1 दो बार है</translation>
    </message>
    <message>
        <source>The column %1 is missing</source>
        <translation>स्तंभ %1 अनुपलब्ध है</translation>
    </message>
    <message>
        <source>The row has no id</source>
        <translation>पंक्ति की कोई पहचान नहीं है</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1” संख्या नहीं है</translation>
    </message>
    <message>
        <source>The period of validity is no date</source>
        <translation>वैधता अवधि दिनांक नहीं है</translation>
    </message>
    <message>
        <source>The year of publication is no number</source>
        <translation>प्रकाशन वर्ष संख्या नहीं है</translation>
    </message>
    <message>
        <source>The table is empty</source>
        <translation>तालिका रिक्त है</translation>
    </message>
    <message>
        <source>%1 is in the state “%2”; “%3” is not possible there</source>
        <translation>%1 की स्थिति “%2” है; उसमें “%3” संभव नहीं है</translation>
    </message>
    <message>
        <source>This state is final; raise a new finding</source>
        <translation>यह स्थिति अंतिम है; नया निष्कर्ष दर्ज करें</translation>
    </message>
    <message>
        <source>Possible are: %1</source>
        <translation>संभव हैं: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 needs a note</source>
        <translation>%2 के “%1” के लिए टिप्पणी आवश्यक है</translation>
    </message>
    <message>
        <source>Say why, in writing</source>
        <translation>कारण लिखित रूप में बताएँ</translation>
    </message>
    <message>
        <source>Files of this kind are not kept row by row</source>
        <translation>इस प्रकार की फ़ाइलें पंक्तिवार नहीं रखी जातीं</translation>
    </message>
    <message>
        <source>“%1” is not a unit of electricity</source>
        <translation>“%1” बिजली की इकाई नहीं है</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>संख्या नहीं</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>दिनांक नहीं</translation>
    </message>
    <message>
        <source>Not a point in time</source>
        <translation>समय-बिंदु नहीं</translation>
    </message>
    <message>
        <source>Not a period</source>
        <translation>अवधि नहीं</translation>
    </message>
    <message>
        <source>Unknown unit of a factor</source>
        <translation>गुणांक की अज्ञात इकाई</translation>
    </message>
    <message>
        <source>“%1” is not a unit of emissions</source>
        <translation>“%1” उत्सर्जन की इकाई नहीं है</translation>
    </message>
    <message>
        <source>The PDF file cannot be finished: %1</source>
        <translation>PDF फ़ाइल पूरी नहीं की जा सकती: %1</translation>
    </message>
    <message>
        <source>The PDF pages cannot be drawn: %1</source>
        <translation>PDF के पृष्ठ तैयार नहीं किए जा सकते: %1</translation>
    </message>
    <message>
        <source>The report cannot be written: %1</source>
        <translation>रिपोर्ट नहीं लिखी जा सकती: %1</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to</source>
        <translation>ऐसा मौजूदा फ़ोल्डर चुनें जिसमें आपको लिखने का अधिकार हो</translation>
    </message>
    <message>
        <source>activity data</source>
        <translation>गतिविधि डेटा</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>मापित राशि</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>गुणक</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>अंशांकन</translation>
    </message>
    <message>
        <source>Emission sources</source>
        <translation>उत्सर्जन स्रोत</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>मीटर</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>सटीक मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>From</source>
        <translation>उद्गम</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>गणना</translation>
    </message>
    <message>
        <source>Every figure down to the cells that it comes from: reference number of the file, sheet, column and row.</source>
        <translation>प्रत्येक आँकड़ा उन सेलों तक, जिनसे वह आता है: फ़ाइल की संदर्भ संख्या, शीट, स्तंभ और पंक्ति।</translation>
    </message>
    <message>
        <source>Market-based result</source>
        <translation>बाज़ार-आधारित परिणाम</translation>
    </message>
    <message>
        <source>Location-based result</source>
        <translation>स्थान-आधारित परिणाम</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>तुलना की गई</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>क्या पाया गया</translation>
    </message>
    <message>
        <source>Probable cause</source>
        <translation>संभावित कारण</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>सेल</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>व्याप्ति</translation>
    </message>
    <message>
        <source>Discrepancies in the final submission</source>
        <translation>अंतिम प्रस्तुति में विसंगतियाँ</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>Verification report</source>
        <translation>सत्यापन रिपोर्ट</translation>
    </message>
    <message>
        <source>Verification statement</source>
        <translation>सत्यापन विवरण</translation>
    </message>
    <message>
        <source>List of findings</source>
        <translation>निष्कर्षों की सूची</translation>
    </message>
    <message>
        <source>Self-check of the submission</source>
        <translation>प्रस्तुति की स्व-जाँच</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Made with Attest %1 · statement %2</source>
        <translation>Attest %1 से निर्मित · विवरण %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>प्राचल</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>प्रारंभिक</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Location, tCO2e</source>
        <translation>स्थान-आधारित, tCO2e</translation>
    </message>
    <message>
        <source>Market, tCO2e</source>
        <translation>बाज़ार-आधारित, tCO2e</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Difference of the totals</source>
        <translation>योगों का अंतर</translation>
    </message>
    <message>
        <source>From the initial to the verified emissions, location-based</source>
        <translation>प्रारंभिक से सत्यापित उत्सर्जन तक, स्थान-आधारित</translation>
    </message>
    <message>
        <source>Waterfall from the initially reported total over the effect of each corrected figure to the verified total; the figures stand in the table.</source>
        <translation>प्रारंभ में रिपोर्ट किए गए योग से, प्रत्येक संशोधित आँकड़े के प्रभाव से होते हुए, सत्यापित योग तक का सोपान आरेख; आँकड़े तालिका में दिए गए हैं।</translation>
    </message>
    <message>
        <source>Initial against verified</source>
        <translation>प्रारंभिक बनाम सत्यापित</translation>
    </message>
    <message>
        <source>No declared figure was changed.</source>
        <translation>कोई घोषित आँकड़ा नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Difference = initial − verified; positive = overstated. The effects of the rows add up to the difference of the totals exactly.</source>
        <translation>अंतर = प्रारंभिक − सत्यापित; धनात्मक = अधिक बताया गया। पंक्तियों के प्रभावों का योग योगों के अंतर के ठीक बराबर है।</translation>
    </message>
    <message>
        <source>Electricity by month: metered supply and declared use</source>
        <translation>माहवार बिजली: मापित आपूर्ति और घोषित उपयोग</translation>
    </message>
    <message>
        <source>Stacked bars of own PV used on site, direct line and grid supply for every month, with the declared use as a line; the figures stand in the table below.</source>
        <translation>प्रत्येक माह के लिए स्थल पर प्रयुक्त स्वयं की पीवी, सीधी लाइन और ग्रिड आपूर्ति के संचित स्तंभ, घोषित उपयोग रेखा के रूप में; आँकड़े नीचे की तालिका में दिए गए हैं।</translation>
    </message>
    <message>
        <source>own PV, used on site</source>
        <translation>स्वयं की पीवी, स्थल पर प्रयुक्त</translation>
    </message>
    <message>
        <source>declared use</source>
        <translation>घोषित उपयोग</translation>
    </message>
    <message>
        <source>Grid import</source>
        <translation>ग्रिड आयात</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Own PV used</source>
        <translation>प्रयुक्त स्वयं की पीवी</translation>
    </message>
    <message>
        <source>Direct line</source>
        <translation>सीधी लाइन</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>खपत</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>योग</translation>
    </message>
    <message>
        <source>Metered electricity of site %1, kWh</source>
        <translation>स्थल %1 की मापित बिजली, kWh</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>माह</translation>
    </message>
    <message>
        <source>Electricity claimed as PV over the public grid, kWh</source>
        <translation>सार्वजनिक ग्रिड से पीवी के रूप में दावा की गई बिजली, kWh</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Proven by contract</source>
        <translation>अनुबंध से प्रमाणित</translation>
    </message>
    <message>
        <source>Proven by certificates</source>
        <translation>प्रमाणपत्रों से प्रमाणित</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>अप्रमाणित</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Electricity balance</source>
        <translation>बिजली संतुलन</translation>
    </message>
    <message>
        <source>Location-based, tCO2e</source>
        <translation>स्थान-आधारित, tCO2e</translation>
    </message>
    <message>
        <source>Market-based, tCO2e</source>
        <translation>बाज़ार-आधारित, tCO2e</translation>
    </message>
    <message>
        <source>Emissions by source</source>
        <translation>स्रोत के अनुसार उत्सर्जन</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Biogenic CO2, reported apart: %1 t</source>
        <translation>जैवजनित CO2, अलग से रिपोर्ट किया गया: %1 t</translation>
    </message>
    <message>
        <source>Emissions by category</source>
        <translation>श्रेणी के अनुसार उत्सर्जन</translation>
    </message>
    <message>
        <source>Emissions by gas, location-based</source>
        <translation>गैस के अनुसार उत्सर्जन, स्थान-आधारित</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>गैस</translation>
    </message>
    <message>
        <source>Emissions are activity data times emission factor, added up exactly and rounded only for reading. Global warming potentials: IPCC %1. The location-based and the market-based result are two views of the same electricity and are never added.</source>
        <translation>उत्सर्जन गतिविधि डेटा और उत्सर्जन गुणांक का गुणनफल है, जिसे सटीक रूप से जोड़ा गया है और केवल पठन के लिए पूर्णांकित किया गया है। वैश्विक तापन विभव: IPCC %1। स्थान-आधारित और बाज़ार-आधारित परिणाम एक ही बिजली के दो दृष्टिकोण हैं और इन्हें कभी जोड़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>संशोधन %1, %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>क्र.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>वे पंक्तियाँ जो पढ़ी नहीं जा सकीं</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>सेल</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>साक्ष्य सूची</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>सॉफ़्टवेयर</translation>
    </message>
    <message>
        <source>Hash of the statement</source>
        <translation>विवरण का हैश</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Effect when raised</source>
        <translation>दर्ज करते समय प्रभाव</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>No findings were raised.</source>
        <translation>कोई निष्कर्ष दर्ज नहीं किया गया।</translation>
    </message>
    <message>
        <source>Set aside with a reason</source>
        <translation>कारण सहित अलग रखी गईं</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>नियंत्रण-बिंदु</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>अपेक्षा</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Open and uncorrected, signed</source>
        <translation>लंबित और असंशोधित, चिह्न सहित</translation>
    </message>
    <message>
        <source>Open and uncorrected, absolute</source>
        <translation>लंबित और असंशोधित, निरपेक्ष</translation>
    </message>
    <message>
        <source>Threshold of materiality</source>
        <translation>भौतिकता सीमा</translation>
    </message>
    <message>
        <source>Opinion and determination</source>
        <translation>मत और निर्धारण</translation>
    </message>
    <message>
        <source>Gates of the procedure</source>
        <translation>प्रक्रिया के नियंत्रण-बिंदु</translation>
    </message>
    <message>
        <source>Evaluation of misstatements</source>
        <translation>गलत विवरणों का मूल्यांकन</translation>
    </message>
    <message>
        <source>Determination of carbon neutrality</source>
        <translation>कार्बन तटस्थता का निर्धारण</translation>
    </message>
    <message>
        <source>Criterion: %1. Result: %2.</source>
        <translation>मानदंड: %1। परिणाम: %2।</translation>
    </message>
    <message>
        <source>no meter; suppliers' documents</source>
        <translation>कोई मीटर नहीं; आपूर्तिकर्ताओं के दस्तावेज़</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>प्रत्येक %1 मिनट</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>मासिक</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>उल्लेख नहीं</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Suppliers' documents</source>
        <translation>आपूर्तिकर्ताओं के दस्तावेज़</translation>
    </message>
    <message>
        <source>Documents less stock increase</source>
        <translation>दस्तावेज़ घटा भंडार वृद्धि</translation>
    </message>
    <message>
        <source>Cross-check with</source>
        <translation>किससे क्रॉस-जाँच</translation>
    </message>
    <message>
        <source>Declared − this</source>
        <translation>घोषित − यह मान</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>घोषित</translation>
    </message>
    <message>
        <source>%1 (not for the whole period)</source>
        <translation>%1 (पूरी अवधि के लिए नहीं)</translation>
    </message>
    <message>
        <source>Verified value</source>
        <translation>सत्यापित मान</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>डेटा स्रोत</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>निगरानी</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>आवृत्ति</translation>
    </message>
    <message>
        <source>Record of every parameter</source>
        <translation>प्रत्येक प्राचल का अभिलेख</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>No site visit is recorded.</source>
        <translation>कोई स्थल निरीक्षण अभिलिखित नहीं है।</translation>
    </message>
    <message>
        <source>The site was visited on %1.</source>
        <translation>स्थल का निरीक्षण %1 को किया गया।</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Process and methods</source>
        <translation>प्रक्रिया और विधियाँ</translation>
    </message>
    <message>
        <source>Objective, scope and criteria</source>
        <translation>उद्देश्य, कार्यक्षेत्र और मानदंड</translation>
    </message>
    <message>
        <source>The verification established whether the greenhouse-gas statement of %1 for %2 is free of material misstatement and conforms with %3. It was carried out after %4 by document review, site visit and cross-checks of the data.</source>
        <translation>सत्यापन में यह स्थापित किया गया कि %2 के लिए %1 का ग्रीनहाउस गैस विवरण भौतिक गलत विवरण से मुक्त है या नहीं तथा %3 के अनुरूप है या नहीं। यह %4 के अनुसार दस्तावेज़ समीक्षा, स्थल निरीक्षण और डेटा की क्रॉस-जाँच द्वारा किया गया।</translation>
    </message>
    <message>
        <source>Verification team</source>
        <translation>सत्यापन दल</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>नमूनाकरण</translation>
    </message>
    <message>
        <source>No sampling: every declared value, every document and every interval of the meters was tested.</source>
        <translation>नमूनाकरण नहीं किया गया: प्रत्येक घोषित मान, प्रत्येक दस्तावेज़ और मीटरों का प्रत्येक अंतराल परखा गया।</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>और %1 अन्य</translation>
    </message>
    <message>
        <source>revision %1, %2, of %3</source>
        <translation>संशोधन %1, %2, दिनांक %3</translation>
    </message>
    <message>
        <source>%1 tCO2e market-based · %2 tCO2e location-based</source>
        <translation>%1 tCO2e बाज़ार-आधारित · %2 tCO2e स्थान-आधारित</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>जारी नहीं</translation>
    </message>
    <message>
        <source>Statement number</source>
        <translation>विवरण संख्या</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>उत्तरदायी पक्ष</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>रिपोर्टिंग अवधि</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Criteria of accounting</source>
        <translation>लेखांकन के मानदंड</translation>
    </message>
    <message>
        <source>Criteria of verification</source>
        <translation>सत्यापन के मानदंड</translation>
    </message>
    <message>
        <source>Criteria of neutrality</source>
        <translation>तटस्थता के मानदंड</translation>
    </message>
    <message>
        <source>Level of assurance</source>
        <translation>आश्वासन स्तर</translation>
    </message>
    <message>
        <source>Materiality</source>
        <translation>भौतिकता</translation>
    </message>
    <message>
        <source>Initial report</source>
        <translation>प्रारंभिक रिपोर्ट</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>अंतिम रिपोर्ट</translation>
    </message>
    <message>
        <source>Initially reported emissions</source>
        <translation>प्रारंभ में रिपोर्ट किया गया उत्सर्जन</translation>
    </message>
    <message>
        <source>Verified emissions</source>
        <translation>सत्यापित उत्सर्जन</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>मत</translation>
    </message>
    <message>
        <source>Carbon-neutral</source>
        <translation>कार्बन तटस्थ</translation>
    </message>
    <message>
        <source>Carbon-neutral in the period: %1</source>
        <translation>अवधि में कार्बन तटस्थ: %1</translation>
    </message>
    <message>
        <source>What keeps the statement from being made</source>
        <translation>विवरण जारी करने में क्या बाधक है</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Verification statement for %1</source>
        <translation>%1 के लिए सत्यापन विवरण</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>अंतिम निर्णय</translation>
    </message>
    <message>
        <source>The responsible party answers for the report and its data; the verification body answers for this opinion. It rests on historical evidence and on the criteria named, was formed independently of the responsible party, and is valid for the stated subject and period only.</source>
        <translation>रिपोर्ट और उसके डेटा के लिए उत्तरदायी पक्ष उत्तरदायी है; इस मत के लिए सत्यापन एजेंसी उत्तरदायी है। यह मत ऐतिहासिक साक्ष्य और नामित मानदंडों पर आधारित है, उत्तरदायी पक्ष से स्वतंत्र रूप से बनाया गया है, और केवल बताए गए विषय तथा अवधि के लिए मान्य है।</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>प्रस्तुति</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>The case has no revision %1</source>
        <translation>प्रकरण में संशोधन %1 नहीं है</translation>
    </message>
    <message>
        <source>its latest is %1</source>
        <translation>इसका नवीनतम संशोधन %1 है</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The final report conforms with %1; the supporting material is complete and reliable.</source>
        <translation>अंतिम रिपोर्ट %1 के अनुरूप है; सहायक सामग्री पूर्ण और विश्वसनीय है।</translation>
    </message>
    <message>
        <source>Nothing came to our attention that the final report does not conform with %1.</source>
        <translation>हमारे ध्यान में ऐसा कुछ नहीं आया जिससे लगे कि अंतिम रिपोर्ट %1 के अनुरूप नहीं है।</translation>
    </message>
    <message>
        <source>Except for the matters named, the final report conforms with %1.</source>
        <translation>नामित विषयों को छोड़कर अंतिम रिपोर्ट %1 के अनुरूप है।</translation>
    </message>
    <message>
        <source>The final report does not conform with %1.</source>
        <translation>अंतिम रिपोर्ट %1 के अनुरूप नहीं है।</translation>
    </message>
    <message>
        <source>Conformity with %1 could not be established: evidence is missing.</source>
        <translation>%1 के साथ अनुरूपता स्थापित नहीं की जा सकी: साक्ष्य अनुपलब्ध है।</translation>
    </message>
    <message>
        <source>Conformity with %1 is not established yet.</source>
        <translation>%1 के साथ अनुरूपता अभी स्थापित नहीं हुई है।</translation>
    </message>
    <message>
        <source>Emissions: %1 tCO2e market-based, %2 tCO2e location-based. The figures of the initial report were not changed.</source>
        <translation>उत्सर्जन: %1 tCO2e बाज़ार-आधारित, %2 tCO2e स्थान-आधारित। प्रारंभिक रिपोर्ट के आँकड़े नहीं बदले गए।</translation>
    </message>
    <message>
        <source>Initially reported: %1 tCO2e market-based, %2 tCO2e location-based. Verified: %3 and %4 tCO2e. Reason of the difference: activity data were filled in wrongly and corrected (%5 figures).</source>
        <translation>प्रारंभ में रिपोर्ट किया गया: %1 tCO2e बाज़ार-आधारित, %2 tCO2e स्थान-आधारित। सत्यापित: %3 और %4 tCO2e। अंतर का कारण: गतिविधि डेटा गलत भरा गया था और सुधारा गया (%5 आँकड़े)।</translation>
    </message>
    <message>
        <source>%1 unusual changes were found and explained; see the findings.</source>
        <translation>%1 असामान्य परिवर्तन पाए गए और उनका स्पष्टीकरण मिला; निष्कर्ष देखें।</translation>
    </message>
    <message>
        <source>Not examined: there are no values of earlier periods to compare with.</source>
        <translation>परीक्षण नहीं हुआ: तुलना के लिए पूर्व अवधियों के मान उपलब्ध नहीं हैं।</translation>
    </message>
    <message>
        <source>%1 matters stay uncorrected; they are named under the opinion.</source>
        <translation>%1 विषय असंशोधित रहते हैं; वे मत के अंतर्गत नामित हैं।</translation>
    </message>
    <message>
        <source>%1 rows of the submitted files could not be read; they are listed in the annex.</source>
        <translation>प्रस्तुत फ़ाइलों की %1 पंक्तियाँ पढ़ी नहीं जा सकीं; वे अनुलग्नक में सूचीबद्ध हैं।</translation>
    </message>
    <message>
        <source>Conformity of accounting and reporting with the method</source>
        <translation>लेखांकन और रिपोर्टिंग की विधि से अनुरूपता</translation>
    </message>
    <message>
        <source>Statement of emissions</source>
        <translation>उत्सर्जन का विवरण</translation>
    </message>
    <message>
        <source>Reasons for abnormal fluctuation</source>
        <translation>असामान्य उतार-चढ़ाव के कारण</translation>
    </message>
    <message>
        <source>Matters not covered or to be mentioned</source>
        <translation>अनाच्छादित या उल्लेखनीय विषय</translation>
    </message>
    <message>
        <source>Grid export</source>
        <translation>ग्रिड निर्यात</translation>
    </message>
    <message>
        <source>Storage charge</source>
        <translation>भंडारण चार्ज</translation>
    </message>
    <message>
        <source>Storage discharge</source>
        <translation>भंडारण डिस्चार्ज</translation>
    </message>
    <message>
        <source>sum of %1 rows from there on</source>
        <translation>वहाँ से आगे %1 पंक्तियों का योग</translation>
    </message>
    <message>
        <source>sum of the months</source>
        <translation>माहों का योग</translation>
    </message>
    <message>
        <source>Own PV used on site</source>
        <translation>स्थल पर प्रयुक्त स्वयं की पीवी</translation>
    </message>
    <message>
        <source>generation − export − storage charge</source>
        <translation>उत्पादन − निर्यात − भंडारण चार्ज</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>सत्यापित नहीं</translation>
    </message>
    <message>
        <source>unmodified opinion</source>
        <translation>असंशोधित मत</translation>
    </message>
    <message>
        <source>unmodified opinion with notes</source>
        <translation>टिप्पणियों सहित असंशोधित मत</translation>
    </message>
    <message>
        <source>modified opinion</source>
        <translation>संशोधित मत</translation>
    </message>
    <message>
        <source>adverse opinion</source>
        <translation>प्रतिकूल मत</translation>
    </message>
    <message>
        <source>disclaimer of opinion</source>
        <translation>मत का अस्वीकरण</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>अनिर्धारित</translation>
    </message>
    <message>
        <source>Subject, period and criterion of neutrality named</source>
        <translation>तटस्थता का विषय, अवधि और मानदंड नामित</translation>
    </message>
    <message>
        <source>%1, %2, after %3</source>
        <translation>%1, %2, %3 के अनुसार</translation>
    </message>
    <message>
        <source>a standard of accounting has no criterion of neutrality; name one</source>
        <translation>लेखांकन मानक में तटस्थता का मानदंड नहीं होता; कोई मानदंड नामित करें</translation>
    </message>
    <message>
        <source>Footprint complete</source>
        <translation>पदचिह्न पूर्ण</translation>
    </message>
    <message>
        <source>completeness was not examined</source>
        <translation>पूर्णता का परीक्षण नहीं हुआ</translation>
    </message>
    <message>
        <source>every usual source has data, a nil declaration with evidence, or an exclusion with a reason</source>
        <translation>प्रत्येक सामान्य स्रोत के लिए डेटा, साक्ष्य सहित शून्य घोषणा, या कारण सहित बहिष्करण उपलब्ध है</translation>
    </message>
    <message>
        <source>usual sources are not answered; see the check source-completeness</source>
        <translation>सामान्य स्रोतों का उत्तर नहीं दिया गया है; जाँच source-completeness देखें</translation>
    </message>
    <message>
        <source>Footprint verified</source>
        <translation>पदचिह्न सत्यापित</translation>
    </message>
    <message>
        <source>there is no opinion yet</source>
        <translation>अभी कोई मत नहीं है</translation>
    </message>
    <message>
        <source>Commitment and management plan</source>
        <translation>प्रतिबद्धता और प्रबंधन योजना</translation>
    </message>
    <message>
        <source>reviewed and found to conform in the document review</source>
        <translation>दस्तावेज़ समीक्षा में समीक्षित और अनुरूप पाई गई</translation>
    </message>
    <message>
        <source>no plan is among the documents; whether one is required is the team's judgement</source>
        <translation>दस्तावेज़ों में कोई योजना नहीं है; वह आवश्यक है या नहीं, इसका निर्णय दल करेगा</translation>
    </message>
    <message>
        <source>nothing is left to reduce or to offset in this period</source>
        <translation>इस अवधि में न्यूनीकरण या ऑफ़सेट के लिए कुछ शेष नहीं है</translation>
    </message>
    <message>
        <source>not judged by the application: the case keeps no reduction path; the team states it in part 4</source>
        <translation>अनुप्रयोग इसका निर्णय नहीं करता: प्रकरण में न्यूनीकरण पथ नहीं रखा जाता; दल इसे भाग 4 में बताता है</translation>
    </message>
    <message>
        <source>Zero residual: no offsets needed</source>
        <translation>शून्य अवशिष्ट: ऑफ़सेट की आवश्यकता नहीं</translation>
    </message>
    <message>
        <source>the residual is not zero</source>
        <translation>अवशिष्ट शून्य नहीं है</translation>
    </message>
    <message>
        <source>0 tCO2e, no offset used; the zero rests on the electricity evidence of this report</source>
        <translation>0 tCO2e, कोई ऑफ़सेट प्रयुक्त नहीं; यह शून्य इस रिपोर्ट के बिजली साक्ष्य पर आधारित है</translation>
    </message>
    <message>
        <source>Credits cover the residual</source>
        <translation>क्रेडिट अवशिष्ट को आच्छादित करते हैं</translation>
    </message>
    <message>
        <source>no offsets are needed</source>
        <translation>ऑफ़सेट की आवश्यकता नहीं है</translation>
    </message>
    <message>
        <source>%1 tCO2e retired for the client within twelve months, residual %2 tCO2e</source>
        <translation>बारह माह के भीतर ग्राहक के लिए %1 tCO2e निरस्त, अवशिष्ट %2 tCO2e</translation>
    </message>
    <message>
        <source>Reduction shown</source>
        <translation>न्यूनीकरण प्रदर्शित</translation>
    </message>
    <message>
        <source>Reduction before offsetting</source>
        <translation>ऑफ़सेट से पहले न्यूनीकरण</translation>
    </message>
    <message>
        <source>Residual emissions determined</source>
        <translation>अवशिष्ट उत्सर्जन निर्धारित</translation>
    </message>
    <message>
        <source>%1 tCO2e market-based (%2 tCO2e location-based)</source>
        <translation>%1 tCO2e बाज़ार-आधारित (%2 tCO2e स्थान-आधारित)</translation>
    </message>
    <message>
        <source>Programme criteria and documents</source>
        <translation>कार्यक्रम के मानदंड और दस्तावेज़</translation>
    </message>
    <message>
        <source>the lists of the standard are checked by the team; the evidence index names what is kept</source>
        <translation>मानक की सूचियों की जाँच दल करता है; क्या रखा गया है, यह साक्ष्य सूची में दिया गया है</translation>
    </message>
    <message>
        <source>Form and validity of the statement</source>
        <translation>विवरण का रूप और वैधता</translation>
    </message>
    <message>
        <source>the statement is valid for %1 and for %2 only</source>
        <translation>विवरण केवल %1 और केवल %2 के लिए मान्य है</translation>
    </message>
    <message>
        <source>Wording allowed in the market</source>
        <translation>बाज़ार में अनुमत शब्दावली</translation>
    </message>
    <message>
        <source>a statement on an organisation and a year, not on a product (Directive (EU) 2024/825)</source>
        <translation>किसी संगठन और वर्ष का विवरण, किसी उत्पाद का नहीं (निर्देश (EU) 2024/825)</translation>
    </message>
    <message>
        <source>%1 (%2) stays uncorrected and is material</source>
        <translation>%1 (%2) असंशोधित रहता है और भौतिक है</translation>
    </message>
    <message>
        <source>%1 (%2) stays uncorrected and is not material</source>
        <translation>%1 (%2) असंशोधित रहता है और भौतिक नहीं है</translation>
    </message>
    <message>
        <source>The content %1 of the case is missing or damaged</source>
        <translation>प्रकरण की सामग्री %1 अनुपलब्ध या क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Go back to a backup of the case</source>
        <translation>प्रकरण की बैकअप प्रति पर लौटें</translation>
    </message>
    <message>
        <source>The case is in use: %1 on %2 (user %3, process %4), since %5</source>
        <translation>प्रकरण उपयोग में है: %2 पर %1 (उपयोगकर्ता %3, प्रक्रिया %4), %5 से</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only; if it is not open anywhere, delete %1</source>
        <translation>इसे वहाँ बंद करें, या केवल पढ़ने के लिए खोलें; यदि यह कहीं खुला नहीं है, तो %1 हटाएँ</translation>
    </message>
    <message>
        <source>There are no rights to write in the folder of the case</source>
        <translation>प्रकरण के फ़ोल्डर में लिखने का अधिकार नहीं है</translation>
    </message>
    <message>
        <source>Open it for reading only, or copy it to another folder</source>
        <translation>इसे केवल पढ़ने के लिए खोलें, या किसी अन्य फ़ोल्डर में प्रतिलिपि बनाएँ</translation>
    </message>
    <message>
        <source>The case is open for reading only</source>
        <translation>प्रकरण केवल पढ़ने के लिए खुला है</translation>
    </message>
    <message>
        <source>Close it elsewhere and open it again</source>
        <translation>इसे अन्य स्थान पर बंद करें और पुनः खोलें</translation>
    </message>
    <message>
        <source>There is no such case file</source>
        <translation>ऐसी कोई प्रकरण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Check the path; a case begins with an import</source>
        <translation>पथ जाँचें; प्रकरण आयात से आरंभ होता है</translation>
    </message>
    <message>
        <source>The case file is write-protected</source>
        <translation>प्रकरण फ़ाइल लेखन-रक्षित है</translation>
    </message>
    <message>
        <source>The case was made by an older version of Attest</source>
        <translation>प्रकरण Attest के पुराने संस्करण से बनाया गया था</translation>
    </message>
    <message>
        <source>Open it once for writing, which brings it up to date</source>
        <translation>इसे एक बार लिखने के लिए खोलें, इससे वह अद्यतन हो जाता है</translation>
    </message>
    <message>
        <source>There is a file of this name already</source>
        <translation>इस नाम की फ़ाइल पहले से मौजूद है</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>कोई अन्य नाम चुनें</translation>
    </message>
    <message>
        <source>The folder for the case does not exist</source>
        <translation>प्रकरण के लिए फ़ोल्डर मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Create the folder, or choose another one</source>
        <translation>फ़ोल्डर बनाएँ, या कोई अन्य चुनें</translation>
    </message>
    <message>
        <source>A stored content of the case is damaged</source>
        <translation>प्रकरण की संचित सामग्री क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The case was made by a newer version of Attest (schema %1, this one knows %2)</source>
        <translation>प्रकरण Attest के नए संस्करण से बनाया गया था (स्कीमा %1, यह संस्करण %2 जानता है)</translation>
    </message>
    <message>
        <source>Update Attest</source>
        <translation>Attest को अद्यतन करें</translation>
    </message>
    <message>
        <source>This is not a case file</source>
        <translation>यह प्रकरण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Choose a file that Attest made (.attest)</source>
        <translation>Attest द्वारा बनाई गई फ़ाइल चुनें (.attest)</translation>
    </message>
    <message>
        <source>The case file is damaged or cut short</source>
        <translation>प्रकरण फ़ाइल क्षतिग्रस्त या अधूरी है</translation>
    </message>
    <message>
        <source>Go back to a backup, or import the dossiers again</source>
        <translation>बैकअप प्रति पर लौटें, या डोज़ियर फिर से आयात करें</translation>
    </message>
    <message>
        <source>The case is being used by another program</source>
        <translation>प्रकरण किसी अन्य प्रोग्राम के उपयोग में है</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only</source>
        <translation>इसे वहाँ बंद करें, या केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>The rights to open the case file are missing</source>
        <translation>प्रकरण फ़ाइल खोलने का अधिकार नहीं है</translation>
    </message>
    <message>
        <source>Check the rights of the file and of its folder</source>
        <translation>फ़ाइल और उसके फ़ोल्डर के अधिकार जाँचें</translation>
    </message>
    <message>
        <source>The disk is full; the case was not changed</source>
        <translation>डिस्क भरी हुई है; प्रकरण नहीं बदला गया</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>स्थान बनाएँ और पुनः प्रयास करें</translation>
    </message>
    <message>
        <source>The disk failed; the case was not changed</source>
        <translation>डिस्क विफल हुई; प्रकरण नहीं बदला गया</translation>
    </message>
    <message>
        <source>Check the disk and its free space, and try again</source>
        <translation>डिस्क और उसका खाली स्थान जाँचें, फिर पुनः प्रयास करें</translation>
    </message>
    <message>
        <source>The case file refused: %1</source>
        <translation>प्रकरण फ़ाइल ने अस्वीकार किया: %1</translation>
    </message>
    <message>
        <source>no delimiter occurs: one column</source>
        <translation>कोई विभाजक नहीं मिला: एक स्तंभ</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows have %3 cells by it</source>
        <translation>पहली %2 पंक्तियों में से %1 में इससे %3 सेल बनते हैं</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>निर्दिष्ट</translation>
    </message>
    <message>
        <source>the first line of the file states it</source>
        <translation>फ़ाइल की पहली पंक्ति में यह दिया गया है</translation>
    </message>
    <message>
        <source>Delimiter and quote must be two different plain characters</source>
        <translation>विभाजक और उद्धरण चिह्न दो भिन्न सामान्य वर्ण होने चाहिए</translation>
    </message>
    <message>
        <source>A quote opens a cell and is never closed</source>
        <translation>उद्धरण चिह्न से सेल खुलता है, पर बंद नहीं होता</translation>
    </message>
    <message>
        <source>A row has more than 16,384 cells</source>
        <translation>एक पंक्ति में 16,384 से अधिक सेल हैं</translation>
    </message>
    <message>
        <source>A cell is longer than a spreadsheet allows</source>
        <translation>एक सेल स्प्रेडशीट की अनुमत लंबाई से बड़ा है</translation>
    </message>
    <message>
        <source>The file has a zero byte: it is no text, or not in the stated encoding</source>
        <translation>फ़ाइल में शून्य बाइट है: यह पाठ नहीं है, या बताई गई वर्ण-कूट पद्धति में नहीं है</translation>
    </message>
    <message>
        <source>A row is longer than 16 MiB</source>
        <translation>एक पंक्ति 16 MiB से लंबी है</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding %1</source>
        <translation>पंक्ति में ऐसे बाइट हैं जो %1 वर्ण-कूट पद्धति में पाठ नहीं हैं</translation>
    </message>
    <message>
        <source>The date format “%1” cannot be used: %2</source>
        <translation>दिनांक प्रारूप “%1” प्रयुक्त नहीं हो सकता: %2</translation>
    </message>
    <message>
        <source>a part stands in it twice</source>
        <translation>इसमें एक भाग दो बार है</translation>
    </message>
    <message>
        <source>it has no year</source>
        <translation>इसमें वर्ष नहीं है</translation>
    </message>
    <message>
        <source>a larger part is missing beside a smaller one</source>
        <translation>छोटे भाग के साथ बड़ा भाग अनुपलब्ध है</translation>
    </message>
    <message>
        <source>an apostrophe is not closed</source>
        <translation>अपॉस्ट्रॉफ़ी बंद नहीं है</translation>
    </message>
    <message>
        <source>“%1” is not a known part</source>
        <translation>“%1” ज्ञात भाग नहीं है</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>दिन-माह-वर्ष</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>माह-दिन-वर्ष</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>वर्ष-माह-दिन</translation>
    </message>
    <message>
        <source>month-year</source>
        <translation>माह-वर्ष</translation>
    </message>
    <message>
        <source>year-month</source>
        <translation>वर्ष-माह</translation>
    </message>
    <message>
        <source>year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>no cell is a date</source>
        <translation>कोई सेल दिनांक नहीं है</translation>
    </message>
    <message>
        <source>%1, proven by %2 cells, %3 contradict</source>
        <translation>%1, %2 सेलों से प्रमाणित, %3 विपरीत</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3, and no cell of the column tells which</source>
        <translation>“%1” का अर्थ %2 या %3 हो सकता है, और स्तंभ का कोई सेल यह स्पष्ट नहीं करता</translation>
    </message>
    <message>
        <source>There is no number</source>
        <translation>कोई संख्या नहीं है</translation>
    </message>
    <message>
        <source>“%1” mixes digits of different scripts</source>
        <translation>“%1” में विभिन्न लिपियों के अंक मिले हुए हैं</translation>
    </message>
    <message>
        <source>“%1” has a grouping sign at a wrong place</source>
        <translation>“%1” में समूहन चिह्न गलत स्थान पर है</translation>
    </message>
    <message>
        <source>“%1” is not a number in the format of the column</source>
        <translation>“%1” स्तंभ के प्रारूप में संख्या नहीं है</translation>
    </message>
    <message>
        <source>“%1” has more digits than a number may have</source>
        <translation>“%1” में संख्या के लिए अनुमत से अधिक अंक हैं</translation>
    </message>
    <message>
        <source>The stated decimal and grouping signs do not go together</source>
        <translation>बताए गए दशमलव और समूहन चिह्न परस्पर संगत नहीं हैं</translation>
    </message>
    <message>
        <source>the number format is stated</source>
        <translation>संख्या प्रारूप निर्दिष्ट है</translation>
    </message>
    <message>
        <source>no number has a decimal or grouping sign</source>
        <translation>किसी संख्या में दशमलव या समूहन चिह्न नहीं है</translation>
    </message>
    <message>
        <source>%2 numbers have the decimal sign “%1”, but “%3” does not fit them</source>
        <translation>%2 संख्याओं में दशमलव चिह्न “%1” है, पर “%3” उनसे मेल नहीं खाता</translation>
    </message>
    <message>
        <source>“%1” can be read with a decimal or with a grouping sign, and no number of the column tells which</source>
        <translation>“%1” को दशमलव या समूहन चिह्न के साथ पढ़ा जा सकता है, और स्तंभ की कोई संख्या यह स्पष्ट नहीं करती</translation>
    </message>
    <message>
        <source>decimal sign “%1”, proven by %2 numbers, 0 contradict</source>
        <translation>दशमलव चिह्न “%1”, %2 संख्याओं से प्रमाणित, 0 विपरीत</translation>
    </message>
    <message>
        <source>the file begins with its byte order mark</source>
        <translation>फ़ाइल अपने बाइट-क्रम चिह्न से आरंभ होती है</translation>
    </message>
    <message>
        <source>every second byte of plain characters is zero</source>
        <translation>सामान्य वर्णों का हर दूसरा बाइट शून्य है</translation>
    </message>
    <message>
        <source>all bytes are valid UTF-8</source>
        <translation>सभी बाइट मान्य UTF-8 हैं</translation>
    </message>
    <message>
        <source>no UTF-8, and the bytes form frequent Chinese characters</source>
        <translation>UTF-8 नहीं, और बाइटों से प्रचलित चीनी वर्ण बनते हैं</translation>
    </message>
    <message>
        <source>no UTF-8, and the bytes form single Western letters</source>
        <translation>UTF-8 नहीं, और बाइटों से एकल पश्चिमी अक्षर बनते हैं</translation>
    </message>
    <message>
        <source>The encoding of the text cannot be told</source>
        <translation>पाठ की वर्ण-कूट पद्धति ज्ञात नहीं की जा सकती</translation>
    </message>
    <message>
        <source>State the encoding of the file</source>
        <translation>फ़ाइल की वर्ण-कूट पद्धति बताएँ</translation>
    </message>
    <message>
        <source>The encoding %1 is not known</source>
        <translation>वर्ण-कूट पद्धति %1 ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>The workbook has no sheet</source>
        <translation>कार्यपुस्तिका में कोई शीट नहीं है</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”</source>
        <translation>कार्यपुस्तिका में शीट “%1” नहीं है</translation>
    </message>
    <message>
        <source>The texts of the workbook need more memory than is safe</source>
        <translation>कार्यपुस्तिका के पाठों को सुरक्षित सीमा से अधिक मेमोरी चाहिए</translation>
    </message>
    <message>
        <source>The rows of the sheet are not in order</source>
        <translation>शीट की पंक्तियाँ क्रम में नहीं हैं</translation>
    </message>
    <message>
        <source>The sheet has more rows than a spreadsheet may have</source>
        <translation>शीट में स्प्रेडशीट के लिए अनुमत से अधिक पंक्तियाँ हैं</translation>
    </message>
    <message>
        <source>A cell lies outside of the columns of a spreadsheet</source>
        <translation>एक सेल स्प्रेडशीट के स्तंभों से बाहर है</translation>
    </message>
    <message>
        <source>The workbook nests its elements deeper than is safe</source>
        <translation>कार्यपुस्तिका के तत्व सुरक्षित सीमा से अधिक गहराई तक नेस्टेड हैं</translation>
    </message>
    <message>
        <source>The workbook declares a document type, which no spreadsheet writes</source>
        <translation>कार्यपुस्तिका दस्तावेज़ प्रकार घोषित करती है, जो कोई स्प्रेडशीट नहीं लिखती</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1</source>
        <translation>कार्यपुस्तिका क्षतिग्रस्त है: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to read the workbook</source>
        <translation>कार्यपुस्तिका पढ़ने के लिए पर्याप्त मेमोरी नहीं है</translation>
    </message>
    <message>
        <source>The file unpacks to more than is safe</source>
        <translation>फ़ाइल खुलने पर सुरक्षित सीमा से बड़ी हो जाती है</translation>
    </message>
    <message>
        <source>The file has %1 entries, more than is safe</source>
        <translation>फ़ाइल में %1 प्रविष्टियाँ हैं, जो सुरक्षित सीमा से अधिक हैं</translation>
    </message>
    <message>
        <source>The workbook lacks its part %1</source>
        <translation>कार्यपुस्तिका में उसका भाग %1 नहीं है</translation>
    </message>
    <message>
        <source>Submission imported</source>
        <translation>प्रस्तुति आयातित</translation>
    </message>
    <message>
        <source>Finding raised</source>
        <translation>निष्कर्ष दर्ज</translation>
    </message>
    <message>
        <source>Finding sent</source>
        <translation>निष्कर्ष भेजा गया</translation>
    </message>
    <message>
        <source>Finding answered</source>
        <translation>निष्कर्ष उत्तरित</translation>
    </message>
    <message>
        <source>Answer accepted, finding closed</source>
        <translation>उत्तर स्वीकृत, निष्कर्ष बंद</translation>
    </message>
    <message>
        <source>Answer rejected</source>
        <translation>उत्तर अस्वीकृत</translation>
    </message>
    <message>
        <source>Finding accepted as uncorrected</source>
        <translation>निष्कर्ष असंशोधित रूप में स्वीकृत</translation>
    </message>
    <message>
        <source>Finding withdrawn</source>
        <translation>निष्कर्ष वापस लिया गया</translation>
    </message>
    <message>
        <source>Discrepancy set aside</source>
        <translation>विसंगति अलग रखी गई</translation>
    </message>
    <message>
        <source>Discrepancy taken up again</source>
        <translation>विसंगति पुनः विचार में ली गई</translation>
    </message>
    <message>
        <source>Parameter changed</source>
        <translation>प्राचल बदला गया</translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation>शब्दावली बदली गई</translation>
    </message>
    <message>
        <source>Statement signed</source>
        <translation>विवरण हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Statement issued</source>
        <translation>विवरण जारी</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>प्रकरण पुनः खोला गया</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>पुनः किया गया</translation>
    </message>
    <message>
        <source>Revision %1 imported, files: %2</source>
        <translation>संशोधन %1 आयातित, फ़ाइलें: %2</translation>
    </message>
    <message>
        <source>Parameter %1 set back to the standard value</source>
        <translation>प्राचल %1 मानक मान पर वापस लाया गया</translation>
    </message>
    <message>
        <source>Parameter %1 set to %2</source>
        <translation>प्राचल %1 का मान %2 किया गया</translation>
    </message>
    <message>
        <source>Signed as %1 by %2</source>
        <translation>%2 द्वारा %1 के रूप में हस्ताक्षरित</translation>
    </message>
    <message>
        <source>%1: entry %2</source>
        <translation>%1: प्रविष्टि %2</translation>
    </message>
    <message>
        <source>An entry is missing before this one</source>
        <translation>इससे पहले की एक प्रविष्टि अनुपलब्ध है</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it</source>
        <translation>प्रविष्टि अपने से पहले वाली के क्रम में नहीं है</translation>
    </message>
    <message>
        <source>The entry was changed</source>
        <translation>प्रविष्टि बदली गई है</translation>
    </message>
    <message>
        <source>The field “%1” cannot be understood</source>
        <translation>फ़ील्ड “%1” समझा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Entry %1 of the trail (“%2”) cannot be read: %3</source>
        <translation>कार्य-अभिलेख की प्रविष्टि %1 (“%2”) नहीं पढ़ी जा सकती: %3</translation>
    </message>
    <message>
        <source>unknown act</source>
        <translation>अज्ञात कार्य</translation>
    </message>
    <message>
        <source>review item %1 has no result</source>
        <translation>समीक्षा मद %1 का कोई परिणाम नहीं है</translation>
    </message>
    <message>
        <source>review item %1 (%2) has neither an answer from the site visit nor a finding</source>
        <translation>समीक्षा मद %1 (%2) के लिए न स्थल निरीक्षण का उत्तर है, न कोई निष्कर्ष</translation>
    </message>
    <message>
        <source>no document review is recorded</source>
        <translation>कोई दस्तावेज़ समीक्षा अभिलिखित नहीं है</translation>
    </message>
    <message>
        <source>Document review complete</source>
        <translation>दस्तावेज़ समीक्षा पूर्ण</translation>
    </message>
    <message>
        <source>%1 items reviewed, every doubt passed on or answered</source>
        <translation>%1 मदें समीक्षित, प्रत्येक संदेह आगे भेजा गया या उत्तरित</translation>
    </message>
    <message>
        <source>no site visit is recorded, and no reason why there was none</source>
        <translation>न कोई स्थल निरीक्षण अभिलिखित है, न उसके न होने का कारण</translation>
    </message>
    <message>
        <source>item %1 was passed on to the visit and is not answered</source>
        <translation>मद %1 निरीक्षण के लिए भेजी गई थी और उत्तरित नहीं है</translation>
    </message>
    <message>
        <source>photo %1 of the visit is not in the case</source>
        <translation>निरीक्षण की फ़ोटो %1 प्रकरण में नहीं है</translation>
    </message>
    <message>
        <source>Site visit complete</source>
        <translation>स्थल निरीक्षण पूर्ण</translation>
    </message>
    <message>
        <source>%1 notes with time, place and person; every item passed on is answered</source>
        <translation>समय, स्थान और व्यक्ति सहित %1 टिप्पणियाँ; आगे भेजी गई प्रत्येक मद उत्तरित है</translation>
    </message>
    <message>
        <source>finding %1 is %2</source>
        <translation>निष्कर्ष %1 की स्थिति: %2</translation>
    </message>
    <message>
        <source>%1 (%2) has no finding: %3</source>
        <translation>%1 (%2) पर कोई निष्कर्ष नहीं है: %3</translation>
    </message>
    <message>
        <source>No open finding, no unanswered discrepancy</source>
        <translation>कोई लंबित निष्कर्ष नहीं, कोई अनुत्तरित विसंगति नहीं</translation>
    </message>
    <message>
        <source>%1 findings, all in a final state</source>
        <translation>%1 निष्कर्ष, सभी अंतिम स्थिति में</translation>
    </message>
    <message>
        <source>emissions of %1 cannot be computed: %2</source>
        <translation>%1 के उत्सर्जन की गणना नहीं हो सकती: %2</translation>
    </message>
    <message>
        <source>the effects of the corrections do not add up to the difference of the totals</source>
        <translation>सुधारों के प्रभावों का योग योगों के अंतर के बराबर नहीं है</translation>
    </message>
    <message>
        <source>changed without a finding: %1</source>
        <translation>निष्कर्ष के बिना बदला गया: %1</translation>
    </message>
    <message>
        <source>Recalculated on final data, misstatements evaluated</source>
        <translation>अंतिम डेटा पर पुनर्गणना, गलत विवरणों का मूल्यांकन</translation>
    </message>
    <message>
        <source>%1 corrected figures, each with its finding; effects add up exactly</source>
        <translation>%1 संशोधित आँकड़े, प्रत्येक अपने निष्कर्ष सहित; प्रभावों का योग ठीक मिलता है</translation>
    </message>
    <message>
        <source>carbon neutrality is claimed, but no criterion of neutrality is named</source>
        <translation>कार्बन तटस्थता का दावा है, पर तटस्थता का कोई मानदंड नामित नहीं है</translation>
    </message>
    <message>
        <source>Four parts of the conclusion filled</source>
        <translation>अंतिम निर्णय के चारों भाग भरे गए</translation>
    </message>
    <message>
        <source>conformity, emissions, fluctuations and special matters are stated</source>
        <translation>अनुरूपता, उत्सर्जन, उतार-चढ़ाव और विशेष विषय बताए गए हैं</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>अवरुद्ध</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>निर्णय नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 is reported, but has no activity data</source>
        <translation>%1 रिपोर्ट किया गया है, पर उसका गतिविधि डेटा नहीं है</translation>
    </message>
    <message>
        <source>%1 is declared as nil without evidence</source>
        <translation>%1 साक्ष्य के बिना शून्य घोषित है</translation>
    </message>
    <message>
        <source>%1 is excluded without a reason</source>
        <translation>%1 कारण के बिना बहिष्कृत है</translation>
    </message>
    <message>
        <source>the client has no name</source>
        <translation>ग्राहक का नाम नहीं है</translation>
    </message>
    <message>
        <source>no reporting period is agreed</source>
        <translation>कोई रिपोर्टिंग अवधि सहमत नहीं है</translation>
    </message>
    <message>
        <source>the criteria of accounting and of verification are not both named</source>
        <translation>लेखांकन और सत्यापन दोनों के मानदंड नामित नहीं हैं</translation>
    </message>
    <message>
        <source>the team has no %1</source>
        <translation>दल में कोई %1 नहीं है</translation>
    </message>
    <message>
        <source>the independent reviewer is also a verifier of this case</source>
        <translation>स्वतंत्र समीक्षक इस प्रकरण का सत्यापक भी है</translation>
    </message>
    <message>
        <source>Engagement complete, team impartial</source>
        <translation>कार्यादेश पूर्ण, दल निष्पक्ष</translation>
    </message>
    <message>
        <source>client, period, criteria and team are named; the reviewer is outside the team</source>
        <translation>ग्राहक, अवधि, मानदंड और दल नामित हैं; समीक्षक दल से बाहर है</translation>
    </message>
    <message>
        <source>Initial report frozen, every source answered</source>
        <translation>प्रारंभिक रिपोर्ट स्थिर, प्रत्येक स्रोत उत्तरित</translation>
    </message>
    <message>
        <source>initial report of %1 frozen with %2 files; every source has data, nil evidence or a reason</source>
        <translation>%1 की प्रारंभिक रिपोर्ट %2 फ़ाइलों सहित स्थिर की गई; प्रत्येक स्रोत के लिए डेटा, शून्य का साक्ष्य या कारण उपलब्ध है</translation>
    </message>
    <message>
        <source>usual sources are not all answered; see the check source-completeness</source>
        <translation>सभी सामान्य स्रोतों का उत्तर नहीं दिया गया है; जाँच source-completeness देखें</translation>
    </message>
    <message>
        <source>meters or supply points lie outside the boundary; see the check meter-without-source</source>
        <translation>मीटर या आपूर्ति बिंदु सीमा से बाहर हैं; जाँच meter-without-source देखें</translation>
    </message>
    <message>
        <source>Sources, meters and flow of data understood</source>
        <translation>स्रोत, मीटर और डेटा प्रवाह समझे गए</translation>
    </message>
    <message>
        <source>all usual sources and all meters are mapped</source>
        <translation>सभी सामान्य स्रोत और सभी मीटर सुमेलित हैं</translation>
    </message>
    <message>
        <source>Risk of every parameter rated</source>
        <translation>प्रत्येक प्राचल का जोखिम आँका गया</translation>
    </message>
    <message>
        <source>the case keeps no risk ratings; every declared value is tested in full instead of by sample</source>
        <translation>प्रकरण में जोखिम आकलन नहीं रखा जाता; नमूने के स्थान पर प्रत्येक घोषित मान पूर्णतः परखा जाता है</translation>
    </message>
    <message>
        <source>Plans approved by the lead verifier</source>
        <translation>योजनाएँ प्रमुख सत्यापक द्वारा अनुमोदित</translation>
    </message>
    <message>
        <source>the case keeps no plan of its own; keep the approved plan with the engagement's papers</source>
        <translation>प्रकरण में अलग योजना नहीं रखी जाती; अनुमोदित योजना कार्यादेश के काग़ज़ात के साथ रखें</translation>
    </message>
    <message>
        <source>%1: signed by %2 on %3</source>
        <translation>%1: %2 द्वारा %3 को हस्ताक्षरित</translation>
    </message>
    <message>
        <source>%1: not signed yet, or signed before the statement changed</source>
        <translation>%1: अभी हस्ताक्षरित नहीं, या विवरण बदलने से पहले हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Independent review</source>
        <translation>स्वतंत्र समीक्षा</translation>
    </message>
    <message>
        <source>Approved by the signatory</source>
        <translation>हस्ताक्षरकर्ता द्वारा अनुमोदित</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Export of %1: the own meter counted %2, the grid company settled %3</source>
        <translation>%1 का निर्यात: स्वयं के मीटर ने %2 गिना, ग्रिड कंपनी ने %3 का निपटान किया</translation>
    </message>
    <message>
        <source>Clarify with the grid company which of the two is right; correct the other</source>
        <translation>ग्रिड कंपनी के साथ स्पष्ट करें कि दोनों में कौन सही है; दूसरे को सुधारें</translation>
    </message>
    <message>
        <source>The settlement carries the value of %1</source>
        <translation>निपटान में %1 का मान है</translation>
    </message>
    <message>
        <source>No period has both an export meter and a settlement of the grid company</source>
        <translation>किसी अवधि में निर्यात मीटर और ग्रिड कंपनी का निपटान दोनों उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Export meter against settlement in %1 periods</source>
        <translation>%1 अवधियों में निर्यात मीटर बनाम निपटान</translation>
    </message>
    <message>
        <source>Export meter against settlement</source>
        <translation>निर्यात मीटर बनाम निपटान</translation>
    </message>
    <message>
        <source>Two meters of class 0.5; default of this catalogue</source>
        <translation>श्रेणी 0.5 के दो मीटर; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Settlements are written in whole kWh; dossier format 1</source>
        <translation>निपटान पूर्ण kWh में लिखे जाते हैं; डोज़ियर प्रारूप 1</translation>
    </message>
    <message>
        <source>The difference equals the export: all generation was declared as self-use</source>
        <translation>अंतर निर्यात के बराबर है: समस्त उत्पादन स्व-उपभोग घोषित किया गया</translation>
    </message>
    <message>
        <source>The difference equals the energy that charged the storage</source>
        <translation>अंतर भंडारण को चार्ज करने वाली ऊर्जा के बराबर है</translation>
    </message>
    <message>
        <source>%1: declared self-use, export and storage charge add up to %2 kWh, the plant generated %3 kWh</source>
        <translation>%1: घोषित स्व-उपभोग, निर्यात और भंडारण चार्ज का योग %2 kWh है, संयंत्र ने %3 kWh उत्पादित किया</translation>
    </message>
    <message>
        <source>Declare as self-use the generation less export and storage charge, or show what was curtailed</source>
        <translation>उत्पादन में से निर्यात और भंडारण चार्ज घटाकर स्व-उपभोग घोषित करें, या दिखाएँ कि कितना उत्पादन रोका गया</translation>
    </message>
    <message>
        <source>No period has both a declared self-use and a measured generation</source>
        <translation>किसी अवधि में घोषित स्व-उपभोग और मापित उत्पादन दोनों उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Generation against self-use, export and storage in %1 periods</source>
        <translation>%1 अवधियों में उत्पादन बनाम स्व-उपभोग, निर्यात और भंडारण</translation>
    </message>
    <message>
        <source>Balance of the photovoltaic plant</source>
        <translation>फोटोवोल्टिक संयंत्र का संतुलन</translation>
    </message>
    <message>
        <source>Of the generation: meter classes and losses; default of this catalogue</source>
        <translation>उत्पादन का अंश: मीटर श्रेणियाँ और हानियाँ; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Declared months are written in whole kWh; default of this catalogue</source>
        <translation>घोषित माह पूर्ण kWh में लिखे जाते हैं; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Site %1, %2: the declared supply is %3 kWh, consumption and resale are %4 kWh</source>
        <translation>स्थल %1, %2: घोषित आपूर्ति %3 kWh है, खपत और पुनर्विक्रय %4 kWh हैं</translation>
    </message>
    <message>
        <source>Site %1, %2: the metered supply is %3 kWh, consumption and resale are %4 kWh</source>
        <translation>स्थल %1, %2: मापित आपूर्ति %3 kWh है, खपत और पुनर्विक्रय %4 kWh हैं</translation>
    </message>
    <message>
        <source>Find the supply that is missing or counted twice, or explain the losses</source>
        <translation>अनुपलब्ध या दो बार गिनी गई आपूर्ति खोजें, या हानियों का स्पष्टीकरण दें</translation>
    </message>
    <message>
        <source>The difference equals the month's export</source>
        <translation>अंतर माह के निर्यात के बराबर है</translation>
    </message>
    <message>
        <source>The difference equals the direct line</source>
        <translation>अंतर सीधी लाइन के बराबर है</translation>
    </message>
    <message>
        <source>The difference equals the grid import</source>
        <translation>अंतर ग्रिड आयात के बराबर है</translation>
    </message>
    <message>
        <source>No month has both its supply and its whole consumption measured</source>
        <translation>किसी माह में आपूर्ति और पूरी खपत दोनों मापित नहीं हैं</translation>
    </message>
    <message>
        <source>Supply against consumption in %1 of %2 months</source>
        <translation>%2 में से %1 माहों में आपूर्ति बनाम खपत</translation>
    </message>
    <message>
        <source>Electricity balance of the site</source>
        <translation>स्थल का बिजली संतुलन</translation>
    </message>
    <message>
        <source>Meter classes and losses between the meters; default of this catalogue</source>
        <translation>मीटर श्रेणियाँ और मीटरों के बीच की हानियाँ; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>%1: the sub-meters of %2 add up to %3, the meter itself counted %4; %5 are unaccounted for</source>
        <translation>%1: %2 के उप-मीटरों का योग %3 है, स्वयं मीटर ने %4 गिना; %5 का हिसाब नहीं मिलता</translation>
    </message>
    <message>
        <source>Explain the losses or the loads without a sub-meter, or correct the meter's ratio</source>
        <translation>हानियों या बिना उप-मीटर वाले भारों का स्पष्टीकरण दें, या मीटर का अनुपात सुधारें</translation>
    </message>
    <message>
        <source>No meter has sub-meters with complete months</source>
        <translation>किसी मीटर के पूर्ण माहों वाले उप-मीटर नहीं हैं</translation>
    </message>
    <message>
        <source>Sub-meters against their parent in %1 meter months</source>
        <translation>%1 मीटर-माहों में उप-मीटर बनाम मूल मीटर</translation>
    </message>
    <message>
        <source>Sub-meters against their parent</source>
        <translation>उप-मीटर बनाम मूल मीटर</translation>
    </message>
    <message>
        <source>Cable losses and classes of several meters; default of this catalogue</source>
        <translation>केबल हानियाँ और कई मीटरों की श्रेणियाँ; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) belongs to no source</source>
        <translation>उपकरण %1 (%2) किसी स्रोत से संबद्ध नहीं है</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) names the source “%3”, which does not exist</source>
        <translation>उपकरण %1 (%2) स्रोत “%3” का नाम देता है, जो मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Name the source that its energy or gas is counted in, or add the missing source</source>
        <translation>वह स्रोत बताएँ जिसमें इसकी ऊर्जा या गैस गिनी जाती है, या अनुपलब्ध स्रोत जोड़ें</translation>
    </message>
    <message>
        <source>Equipment %1 was seen on site, but the company's list does not know it</source>
        <translation>उपकरण %1 स्थल पर देखा गया, पर कंपनी की सूची में नहीं है</translation>
    </message>
    <message>
        <source>No list of equipment</source>
        <translation>उपकरणों की सूची नहीं है</translation>
    </message>
    <message>
        <source>%1 pieces of equipment, listed or seen, against the sources</source>
        <translation>%1 उपकरण, सूचीबद्ध या देखे गए, स्रोतों से मिलाए गए</translation>
    </message>
    <message>
        <source>Equipment without a source</source>
        <translation>बिना स्रोत के उपकरण</translation>
    </message>
    <message>
        <source>Meter %1 stands at the site “%2”, which the boundary does not know</source>
        <translation>मीटर %1 स्थल “%2” पर है, जो सीमा में ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Meter %1 belongs to no source</source>
        <translation>मीटर %1 किसी स्रोत से संबद्ध नहीं है</translation>
    </message>
    <message>
        <source>Meter %1 names the source “%2”, which does not exist</source>
        <translation>मीटर %1 स्रोत “%2” का नाम देता है, जो मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Meter %1 counted %2, but its source %3 is not reported</source>
        <translation>मीटर %1 ने %2 गिना, पर उसका स्रोत %3 रिपोर्ट नहीं किया गया है</translation>
    </message>
    <message>
        <source>Add the source to the boundary, or show that it lies outside</source>
        <translation>स्रोत को सीमा में जोड़ें, या दिखाएँ कि वह उससे बाहर है</translation>
    </message>
    <message>
        <source>Document %1 of %2 is for the source “%3”, which does not exist</source>
        <translation>%2 का दस्तावेज़ %1 स्रोत “%3” के लिए है, जो मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Document %1 of %2 is for the supply point “%3”, which the boundary does not know</source>
        <translation>%2 का दस्तावेज़ %1 आपूर्ति बिंदु “%3” के लिए है, जो सीमा में ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>Values of the meter “%1”, which the boundary does not know</source>
        <translation>मीटर “%1” के मान, जो सीमा में ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>No meters and no suppliers' documents</source>
        <translation>न मीटर हैं, न आपूर्तिकर्ताओं के दस्तावेज़</translation>
    </message>
    <message>
        <source>%1 meters and document lines against sites and sources</source>
        <translation>%1 मीटर और दस्तावेज़ पंक्तियाँ, स्थलों और स्रोतों से मिलाई गईं</translation>
    </message>
    <message>
        <source>Meters and supply points without a source</source>
        <translation>बिना स्रोत के मीटर और आपूर्ति बिंदु</translation>
    </message>
    <message>
        <source>%1 (%2): the refrigerant is not stated</source>
        <translation>%1 (%2): प्रशीतक नहीं बताया गया है</translation>
    </message>
    <message>
        <source>%1 (%2): the charge of %3 is not stated</source>
        <translation>%1 (%2): %3 का भराव नहीं बताया गया है</translation>
    </message>
    <message>
        <source>%1 (%2): the composition of %3 is not known</source>
        <translation>%1 (%2): %3 का संघटन ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>%1 (%2, %3 kg %4): neither a top-up of the year nor evidence that there was none</source>
        <translation>%1 (%2, %3 kg %4): न वर्ष का पुनर्भरण, न इस बात का साक्ष्य कि पुनर्भरण नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 (%2) is filled with %3, its source %4 counts %5</source>
        <translation>%1 (%2) में %3 भरा है, उसका स्रोत %4 %5 गिनता है</translation>
    </message>
    <message>
        <source>Hand in type plate and service record of the year, or evidence that nothing was topped up</source>
        <translation>अंकन-पट्ट और वर्ष का सेवा अभिलेख सौंपें, या इस बात का साक्ष्य कि पुनर्भरण नहीं हुआ</translation>
    </message>
    <message>
        <source>%1: %2 kg were topped up in equipment that holds %3 kg</source>
        <translation>%1: %3 kg क्षमता वाले उपकरण में %2 kg पुनर्भरण हुआ</translation>
    </message>
    <message>
        <source>No cooling equipment is listed</source>
        <translation>कोई शीतलन उपकरण सूचीबद्ध नहीं है</translation>
    </message>
    <message>
        <source>Charge, type and top-ups in %1 comparisons</source>
        <translation>%1 तुलनाओं में भराव, प्रकार और पुनर्भरण</translation>
    </message>
    <message>
        <source>Charge and top-ups of cooling equipment</source>
        <translation>शीतलन उपकरणों का भराव और पुनर्भरण</translation>
    </message>
    <message>
        <source>%1 is reported, but there are no data for it</source>
        <translation>%1 रिपोर्ट किया गया है, पर उसका डेटा नहीं है</translation>
    </message>
    <message>
        <source>%1 is declared nil without evidence</source>
        <translation>%1 साक्ष्य के बिना शून्य घोषित है</translation>
    </message>
    <message>
        <source>%1 is declared nil, but its evidence “%2” is not there</source>
        <translation>%1 शून्य घोषित है, पर उसका साक्ष्य “%2” उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Nothing is said about a usual source: %1</source>
        <translation>एक सामान्य स्रोत के बारे में कुछ नहीं कहा गया है: %1</translation>
    </message>
    <message>
        <source>Report it with data, declare it nil with evidence, or exclude it with a reason</source>
        <translation>इसे डेटा सहित रिपोर्ट करें, साक्ष्य सहित शून्य घोषित करें, या कारण सहित बहिष्कृत करें</translation>
    </message>
    <message>
        <source>Hand in the data, the evidence or the reason</source>
        <translation>डेटा, साक्ष्य या कारण सौंपें</translation>
    </message>
    <message>
        <source>%1 usual kinds of sources against %2 named sources</source>
        <translation>स्रोतों के %1 सामान्य प्रकार बनाम %2 नामित स्रोत</translation>
    </message>
    <message>
        <source>Completeness of the sources</source>
        <translation>स्रोतों की पूर्णता</translation>
    </message>
    <message>
        <source>Boilers and other heating fuel</source>
        <translation>बॉयलर और अन्य तापन ईंधन</translation>
    </message>
    <message>
        <source>Canteen gas</source>
        <translation>कैंटीन गैस</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>वाहन</translation>
    </message>
    <message>
        <source>Forklifts</source>
        <translation>फ़ोर्कलिफ़्ट</translation>
    </message>
    <message>
        <source>Emergency generator</source>
        <translation>आपातकालीन जनरेटर</translation>
    </message>
    <message>
        <source>CO2 as shielding gas</source>
        <translation>परिरक्षक गैस के रूप में CO2</translation>
    </message>
    <message>
        <source>Refrigerants</source>
        <translation>प्रशीतक</translation>
    </message>
    <message>
        <source>SF6 in switchgear</source>
        <translation>स्विचगियर में SF6</translation>
    </message>
    <message>
        <source>Fire extinguishers</source>
        <translation>अग्निशामक</translation>
    </message>
    <message>
        <source>Process emissions</source>
        <translation>प्रक्रिया उत्सर्जन</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>अपशिष्ट जल</translation>
    </message>
    <message>
        <source>Purchased heat and steam</source>
        <translation>खरीदी गई ऊष्मा और भाप</translation>
    </message>
    <message>
        <source>Resale of electricity and heat</source>
        <translation>बिजली और ऊष्मा का पुनर्विक्रय</translation>
    </message>
    <message>
        <source>%1, %2: changed since the submission before (%3), and no finding says why</source>
        <translation>%1, %2: पिछली प्रस्तुति के बाद बदला गया (%3), और कोई निष्कर्ष कारण नहीं बताता</translation>
    </message>
    <message>
        <source>%1, %2: changed from %3 to %4 %5 (%6), and no finding says why</source>
        <translation>%1, %2: %3 से %4 %5 में बदला गया (%6), और कोई निष्कर्ष कारण नहीं बताता</translation>
    </message>
    <message>
        <source>Raise a finding that says what was wrong and which evidence the new value rests on, or restore the value.</source>
        <translation>ऐसा निष्कर्ष दर्ज करें जो बताए कि क्या गलत था और नया मान किस साक्ष्य पर आधारित है, या पुराना मान बहाल करें।</translation>
    </message>
    <message>
        <source>this is the first submission</source>
        <translation>यह पहली प्रस्तुति है</translation>
    </message>
    <message>
        <source>%1 declared figures compared with the submission before, %2 changes</source>
        <translation>%1 घोषित आँकड़ों की पिछली प्रस्तुति से तुलना की गई, %2 परिवर्तन</translation>
    </message>
    <message>
        <source>Changes without a finding</source>
        <translation>निष्कर्ष के बिना परिवर्तन</translation>
    </message>
    <message>
        <source>the difference is within the rounding of the months</source>
        <translation>अंतर माहों के पूर्णांकन के भीतर है</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 printed for the year, the months add up to %2 %3</source>
        <translation>%4, %5: वर्ष के लिए मुद्रित %1 %3, माहों का योग %2 %3</translation>
    </message>
    <message>
        <source>Correct the year or the month that is wrong, so that the months add up to the year.</source>
        <translation>गलत वर्ष या माह को सुधारें, ताकि माहों का योग वर्ष के बराबर हो।</translation>
    </message>
    <message>
        <source>%1 declared years compared with their months</source>
        <translation>%1 घोषित वर्षों की उनके माहों से तुलना की गई</translation>
    </message>
    <message>
        <source>no source declares a year beside its months</source>
        <translation>कोई स्रोत माहों के साथ वर्ष घोषित नहीं करता</translation>
    </message>
    <message>
        <source>Declared year against its months</source>
        <translation>घोषित वर्ष बनाम उसके माह</translation>
    </message>
    <message>
        <source>The total of %1 tCO2e contains the biogenic CO2 of %2; without it there are %3 tCO2e</source>
        <translation>%1 tCO2e के योग में %2 का जैवजनित CO2 शामिल है; उसके बिना %3 tCO2e है</translation>
    </message>
    <message>
        <source>Report the CO2 of biomass apart, and take it out of the total.</source>
        <translation>जैव द्रव्यमान का CO2 अलग से रिपोर्ट करें, और उसे योग से हटाएँ।</translation>
    </message>
    <message>
        <source>biogenic CO2 was added to the total</source>
        <translation>जैवजनित CO2 योग में जोड़ा गया था</translation>
    </message>
    <message>
        <source>no biomass with emissions, or no printed total that it could stand in</source>
        <translation>उत्सर्जन वाला कोई जैव द्रव्यमान नहीं, या ऐसा मुद्रित योग नहीं जिसमें वह हो सके</translation>
    </message>
    <message>
        <source>%1 biogenic sources looked for in the total</source>
        <translation>%1 जैवजनित स्रोतों को योग में खोजा गया</translation>
    </message>
    <message>
        <source>Biogenic CO2 apart</source>
        <translation>जैवजनित CO2 अलग से</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 independently: the digits differ by one slip of typing</source>
        <translation>%4, %5: घोषित %1 %3, स्वतंत्र रूप से %2 %3: अंकों में टंकण की एक चूक का अंतर है</translation>
    </message>
    <message>
        <source>Correct the value after the document that it was taken from.</source>
        <translation>मान को उस दस्तावेज़ के अनुसार सुधारें जिससे वह लिया गया था।</translation>
    </message>
    <message>
        <source>%1 pairs of declared and independent values looked at digit by digit</source>
        <translation>घोषित और स्वतंत्र मानों के %1 युग्म अंक-दर-अंक देखे गए</translation>
    </message>
    <message>
        <source>no declared quantity has an independent value of the same period</source>
        <translation>किसी घोषित मात्रा के लिए उसी अवधि का स्वतंत्र मान उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Pattern of digits</source>
        <translation>अंकों का स्वरूप</translation>
    </message>
    <message>
        <source>values that agree are not looked at; as for meter against declared value</source>
        <translation>मेल खाने वाले मान नहीं देखे जाते; मीटर बनाम घोषित मान की भाँति</translation>
    </message>
    <message>
        <source>%1 is the warming potential of %2; the engagement asks for %3</source>
        <translation>%1, %2 का तापन विभव है; कार्यादेश में %3 अपेक्षित है</translation>
    </message>
    <message>
        <source>no edition known on the day of the submission has %1 %2; the nearest is %3</source>
        <translation>प्रस्तुति के दिन ज्ञात किसी संस्करण में %1 %2 नहीं है; निकटतम %3 है</translation>
    </message>
    <message>
        <source>%1: factor %2 %4 claimed, the library has %3 %4 (%5)</source>
        <translation>%1: दावा किया गया गुणांक %2 %4, संग्रह में %3 %4 (%5)</translation>
    </message>
    <message>
        <source>Use the factor that the criteria require, or show where the claimed one comes from.</source>
        <translation>मानदंडों द्वारा अपेक्षित गुणांक का उपयोग करें, या दिखाएँ कि दावा किया गया गुणांक कहाँ से आता है।</translation>
    </message>
    <message>
        <source>%1 claimed factors compared with the library</source>
        <translation>दावा किए गए %1 गुणांकों की संग्रह से तुलना की गई</translation>
    </message>
    <message>
        <source>the library has no entry for the claimed factors, or they are the suppliers' own</source>
        <translation>दावा किए गए गुणांकों के लिए संग्रह में प्रविष्टि नहीं है, या वे आपूर्तिकर्ताओं के अपने गुणांक हैं</translation>
    </message>
    <message>
        <source>Factor against the library</source>
        <translation>गुणांक बनाम संग्रह</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared as grid electricity, while contract, meters and the other months say photovoltaic</source>
        <translation>%1, %2: %3 %4 ग्रिड बिजली के रूप में घोषित, जबकि अनुबंध, मीटर और अन्य माह फोटोवोल्टिक दर्शाते हैं</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared as photovoltaic, while contract, meters and the other months say grid electricity</source>
        <translation>%1, %2: %3 %4 फोटोवोल्टिक के रूप में घोषित, जबकि अनुबंध, मीटर और अन्य माह ग्रिड बिजली दर्शाते हैं</translation>
    </message>
    <message>
        <source>Correct the origin and its factor, or show the contract and settlement behind it.</source>
        <translation>मूल और उसका गुणांक सुधारें, या उसके पीछे का अनुबंध और निपटान दिखाएँ।</translation>
    </message>
    <message>
        <source>%1 %2 of photovoltaic electricity entered as grid electricity</source>
        <translation>%1 %2 फोटोवोल्टिक बिजली ग्रिड बिजली के रूप में दर्ज की गई</translation>
    </message>
    <message>
        <source>%1 %2 of grid electricity entered as photovoltaic</source>
        <translation>%1 %2 ग्रिड बिजली फोटोवोल्टिक के रूप में दर्ज की गई</translation>
    </message>
    <message>
        <source>%1 declared origins compared with contracts and meters</source>
        <translation>%1 घोषित मूलों की अनुबंधों और मीटरों से तुलना की गई</translation>
    </message>
    <message>
        <source>no electricity has a declared origin that contracts or meters could confirm</source>
        <translation>किसी बिजली का ऐसा घोषित मूल नहीं है जिसकी पुष्टि अनुबंध या मीटर कर सकें</translation>
    </message>
    <message>
        <source>Origin of the electricity</source>
        <translation>बिजली का मूल</translation>
    </message>
    <message>
        <source>%1, %2: a quantity in %3 cannot be multiplied with a factor in %4</source>
        <translation>%1, %2: %3 में दी मात्रा को %4 में दिए गुणांक से गुणा नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>State quantity and factor in units that fit, with heating value or density where one is needed.</source>
        <translation>मात्रा और गुणांक परस्पर संगत इकाइयों में दें, जहाँ आवश्यक हो वहाँ ऊष्मीय मान या घनत्व सहित।</translation>
    </message>
    <message>
        <source>the units of quantity and factor do not fit</source>
        <translation>मात्रा और गुणांक की इकाइयाँ संगत नहीं हैं</translation>
    </message>
    <message>
        <source>%1, %2: %3 tCO2e declared, activity × factor gives %4 tCO2e</source>
        <translation>%1, %2: घोषित %3 tCO2e, गतिविधि × गुणांक से %4 tCO2e</translation>
    </message>
    <message>
        <source>the declared value is cut off instead of rounded</source>
        <translation>घोषित मान पूर्णांकित करने के बजाय काटा गया है</translation>
    </message>
    <message>
        <source>the sign is the wrong way round</source>
        <translation>चिह्न उलटा है</translation>
    </message>
    <message>
        <source>Recalculate the emissions, or state the activity and the factor that were really used.</source>
        <translation>उत्सर्जन की पुनर्गणना करें, या वास्तव में प्रयुक्त गतिविधि और गुणांक बताएँ।</translation>
    </message>
    <message>
        <source>%1 declared emissions recalculated</source>
        <translation>%1 घोषित उत्सर्जन मानों की पुनर्गणना की गई</translation>
    </message>
    <message>
        <source>no declared row has both emissions and a factor</source>
        <translation>किसी घोषित पंक्ति में उत्सर्जन और गुणांक दोनों नहीं हैं</translation>
    </message>
    <message>
        <source>Activity × factor</source>
        <translation>गतिविधि × गुणांक</translation>
    </message>
    <message>
        <source>“%1”: parts were cut off before they were added; %2 tCO2e printed, %3 tCO2e exact</source>
        <translation>“%1”: भाग जोड़ने से पहले काटे गए; मुद्रित %2 tCO2e, सटीक %3 tCO2e</translation>
    </message>
    <message>
        <source>“%1”: parts were rounded before they were added; %2 tCO2e printed, %3 tCO2e exact</source>
        <translation>“%1”: भाग जोड़ने से पहले पूर्णांकित किए गए; मुद्रित %2 tCO2e, सटीक %3 tCO2e</translation>
    </message>
    <message>
        <source>Add the exact values and round once at the end, or state the rule of rounding.</source>
        <translation>सटीक मान जोड़ें और अंत में एक बार पूर्णांकित करें, या पूर्णांकन का नियम बताएँ।</translation>
    </message>
    <message>
        <source>the printed parts, not the exact ones, were added</source>
        <translation>सटीक के बजाय मुद्रित भाग जोड़े गए</translation>
    </message>
    <message>
        <source>%1 printed sums compared with the sum of exact values</source>
        <translation>%1 मुद्रित योगों की सटीक मानों के योग से तुलना की गई</translation>
    </message>
    <message>
        <source>no printed sum has printed parts that can be recalculated</source>
        <translation>किसी मुद्रित योग के ऐसे मुद्रित भाग नहीं हैं जिनकी पुनर्गणना हो सके</translation>
    </message>
    <message>
        <source>Rounding before adding</source>
        <translation>जोड़ने से पहले पूर्णांकन</translation>
    </message>
    <message>
        <source>State exports and recovered gases as positive amounts, and subtract them once where the criteria allow it.</source>
        <translation>निर्यात और पुनर्प्राप्त गैसों को धनात्मक मात्रा के रूप में दें, और जहाँ मानदंड अनुमति दें वहाँ उन्हें एक बार घटाएँ।</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 is negative</source>
        <translation>%1, %2: %3 %4 ऋणात्मक है</translation>
    </message>
    <message>
        <source>a quantity and its emissions are not negative</source>
        <translation>मात्रा और उसका उत्सर्जन ऋणात्मक नहीं होते</translation>
    </message>
    <message>
        <source>“%1”: %2 tCO2e printed, %3 tCO2e expected: %4</source>
        <translation>“%1”: मुद्रित %2 tCO2e, अपेक्षित %3 tCO2e: %4</translation>
    </message>
    <message>
        <source>the total of a company's emissions is not negative</source>
        <translation>किसी कंपनी के उत्सर्जन का योग ऋणात्मक नहीं होता</translation>
    </message>
    <message>
        <source>what leaves the company was added</source>
        <translation>कंपनी से बाहर जाने वाली मात्रा जोड़ी गई</translation>
    </message>
    <message>
        <source>what leaves the company was subtracted twice</source>
        <translation>कंपनी से बाहर जाने वाली मात्रा दो बार घटाई गई</translation>
    </message>
    <message>
        <source>exported photovoltaic electricity was subtracted; it never is</source>
        <translation>निर्यात की गई फोटोवोल्टिक बिजली घटाई गई; ऐसा कभी नहीं किया जाता</translation>
    </message>
    <message>
        <source>the signs of %1 declared values looked at</source>
        <translation>%1 घोषित मानों के चिह्न देखे गए</translation>
    </message>
    <message>
        <source>nothing is declared</source>
        <translation>कुछ घोषित नहीं है</translation>
    </message>
    <message>
        <source>Signs of exports and deductions</source>
        <translation>निर्यात और कटौतियों के चिह्न</translation>
    </message>
    <message>
        <source>“%1”: %2 tCO2e printed, its parts give %3 tCO2e</source>
        <translation>“%1”: मुद्रित %2 tCO2e, उसके भागों से %3 tCO2e</translation>
    </message>
    <message>
        <source>Correct the printed total, or the part that does not belong to it.</source>
        <translation>मुद्रित योग को, या उस भाग को जो उसमें नहीं आता, सुधारें।</translation>
    </message>
    <message>
        <source>the difference is within the rounding of the parts</source>
        <translation>अंतर भागों के पूर्णांकन के भीतर है</translation>
    </message>
    <message>
        <source>%1 printed totals and subtotals added up again</source>
        <translation>%1 मुद्रित योग और उप-योग फिर से जोड़े गए</translation>
    </message>
    <message>
        <source>no printed totals, or none whose parts are known</source>
        <translation>मुद्रित योग नहीं हैं, या ऐसे नहीं हैं जिनके भाग ज्ञात हों</translation>
    </message>
    <message>
        <source>Printed totals against their parts</source>
        <translation>मुद्रित योग बनाम उनके भाग</translation>
    </message>
    <message>
        <source>%4, %5: %1 %3 declared, %2 %3 independently: %6 times as much, the factor of a unit</source>
        <translation>%4, %5: घोषित %1 %3, स्वतंत्र रूप से %2 %3: %6 गुना, इकाई का गुणक</translation>
    </message>
    <message>
        <source>Correct the value or its unit after the document that it was taken from.</source>
        <translation>मान या उसकी इकाई को उस दस्तावेज़ के अनुसार सुधारें जिससे वह लिया गया था।</translation>
    </message>
    <message>
        <source>%1 ratios of declared and independent values looked at</source>
        <translation>घोषित और स्वतंत्र मानों के %1 अनुपात देखे गए</translation>
    </message>
    <message>
        <source>Factor of a unit</source>
        <translation>इकाई का गुणक</translation>
    </message>
    <message>
        <source>%1: %2 kWh are claimed through certificates, valid ones cover %3 kWh</source>
        <translation>%1: प्रमाणपत्रों के माध्यम से %2 kWh का दावा है, मान्य प्रमाणपत्र %3 kWh आच्छादित करते हैं</translation>
    </message>
    <message>
        <source>Cancel the missing certificates of the plant and period, or reduce the claim</source>
        <translation>संयंत्र और अवधि के अनुपलब्ध प्रमाणपत्र निरस्त कराएँ, या दावा घटाएँ</translation>
    </message>
    <message>
        <source>The numbers %1 stand for %2 kWh, the lot says %3 kWh</source>
        <translation>संख्याएँ %1, %2 kWh के बराबर हैं, समूह में %3 kWh लिखा है</translation>
    </message>
    <message>
        <source>Correct numbers or quantity of the lot from the registry</source>
        <translation>समूह की संख्याएँ या मात्रा रजिस्ट्री के अनुसार सुधारें</translation>
    </message>
    <message>
        <source>No electricity is claimed through certificates</source>
        <translation>प्रमाणपत्रों के माध्यम से किसी बिजली का दावा नहीं है</translation>
    </message>
    <message>
        <source>%1 kWh claimed through certificates, %2 kWh of them covered</source>
        <translation>प्रमाणपत्रों के माध्यम से %1 kWh का दावा, जिसमें से %2 kWh आच्छादित</translation>
    </message>
    <message>
        <source>Certificates cover what is claimed</source>
        <translation>प्रमाणपत्र दावे को आच्छादित करते हैं</translation>
    </message>
    <message>
        <source>One certificate; green-certificate rules, notice 67/2024</source>
        <translation>एक प्रमाणपत्र; हरित प्रमाणपत्र नियम, अधिसूचना 67/2024</translation>
    </message>
    <message>
        <source>%1 certificate numbers of the lot %2 stand also in the lot %3</source>
        <translation>समूह %2 की %1 प्रमाणपत्र संख्याएँ समूह %3 में भी हैं</translation>
    </message>
    <message>
        <source>Remove the lot that is listed twice, or correct its numbers from the registry</source>
        <translation>दो बार सूचीबद्ध समूह हटाएँ, या उसकी संख्याएँ रजिस्ट्री के अनुसार सुधारें</translation>
    </message>
    <message>
        <source>The same certificates are counted twice</source>
        <translation>वही प्रमाणपत्र दो बार गिने गए हैं</translation>
    </message>
    <message>
        <source>No certificates with numbers</source>
        <translation>संख्याओं वाले प्रमाणपत्र नहीं हैं</translation>
    </message>
    <message>
        <source>The numbers of %1 certificate lots</source>
        <translation>%1 प्रमाणपत्र समूहों की संख्याएँ</translation>
    </message>
    <message>
        <source>Certificates counted twice</source>
        <translation>दो बार गिने गए प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Clarify the plant's certificate account; count as grid power what was sold</source>
        <translation>संयंत्र का प्रमाणपत्र खाता स्पष्ट करें; जो बेचा गया उसे ग्रिड बिजली के रूप में गिनें</translation>
    </message>
    <message>
        <source>Plant %1: certificates of %2 kWh, but it generated %3 kWh</source>
        <translation>संयंत्र %1: %2 kWh के प्रमाणपत्र, पर उसने %3 kWh उत्पादित किया</translation>
    </message>
    <message>
        <source>Plant %1: certificates of %2 kWh are sold, but only %3 kWh were exported: power claimed as self-used is sold</source>
        <translation>संयंत्र %1: %2 kWh के प्रमाणपत्र बेचे गए, पर केवल %3 kWh निर्यात हुआ: स्व-उपभोग के रूप में दावा की गई बिजली बेची गई है</translation>
    </message>
    <message>
        <source>No certificates of a plant whose generation is measured here</source>
        <translation>ऐसे संयंत्र के प्रमाणपत्र नहीं हैं जिसका उत्पादन यहाँ मापा जाता है</translation>
    </message>
    <message>
        <source>Certificates of %1 plants against generation and export</source>
        <translation>%1 संयंत्रों के प्रमाणपत्र बनाम उत्पादन और निर्यात</translation>
    </message>
    <message>
        <source>Certificates against generation and export</source>
        <translation>प्रमाणपत्र बनाम उत्पादन और निर्यात</translation>
    </message>
    <message>
        <source>Less than one certificate is carried over from the month before; notice 67/2024</source>
        <translation>पिछले माह से एक प्रमाणपत्र से कम मात्रा आगे लाई जाती है; अधिसूचना 67/2024</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are sold: nobody but their buyer can claim them</source>
        <translation>प्रमाणपत्र %1 (%2) बेचे जा चुके हैं: क्रेता के अतिरिक्त कोई उनका दावा नहीं कर सकता</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are expired without being cancelled for the company</source>
        <translation>प्रमाणपत्र %1 (%2) कंपनी के लिए निरस्त हुए बिना समाप्त हो गए</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are held but not cancelled for the company</source>
        <translation>प्रमाणपत्र %1 (%2) धारित हैं, पर कंपनी के लिए निरस्त नहीं हैं</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are cancelled without a beneficiary</source>
        <translation>प्रमाणपत्र %1 (%2) बिना लाभार्थी के निरस्त हैं</translation>
    </message>
    <message>
        <source>Certificates %1 (%2) are cancelled for “%3”, not for the company</source>
        <translation>प्रमाणपत्र %1 (%2) कंपनी के लिए नहीं, “%3” के लिए निरस्त हैं</translation>
    </message>
    <message>
        <source>Hand in the registry's cancellation for the company, or leave these certificates out of the claim</source>
        <translation>कंपनी के लिए रजिस्ट्री का निरस्तीकरण सौंपें, या इन प्रमाणपत्रों को दावे से बाहर रखें</translation>
    </message>
    <message>
        <source>No certificates for bought electricity</source>
        <translation>खरीदी गई बिजली के प्रमाणपत्र नहीं हैं</translation>
    </message>
    <message>
        <source>Status and beneficiary of %1 certificate lots</source>
        <translation>%1 प्रमाणपत्र समूहों की स्थिति और लाभार्थी</translation>
    </message>
    <message>
        <source>Certificates cancelled for the company</source>
        <translation>कंपनी के लिए निरस्त प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Certificates %1 were produced in %2, outside of the period %3</source>
        <translation>प्रमाणपत्र %1, %2 में उत्पादित हुए, जो अवधि %3 से बाहर है</translation>
    </message>
    <message>
        <source>Certificates %1 are of the technology “%2”, the electricity is claimed as PV</source>
        <translation>प्रमाणपत्र %1 प्रौद्योगिकी “%2” के हैं, बिजली का दावा पीवी के रूप में है</translation>
    </message>
    <message>
        <source>Certificates %1 are of the plant “%2”, which no contract names</source>
        <translation>प्रमाणपत्र %1 संयंत्र “%2” के हैं, जिसका किसी अनुबंध में उल्लेख नहीं है</translation>
    </message>
    <message>
        <source>Replace them by certificates of the contract's plant, technology and period</source>
        <translation>उनके स्थान पर अनुबंध के संयंत्र, प्रौद्योगिकी और अवधि के प्रमाणपत्र दें</translation>
    </message>
    <message>
        <source>Vintage, technology and plant of %1 certificate lots</source>
        <translation>%1 प्रमाणपत्र समूहों की उत्पादन अवधि, प्रौद्योगिकी और संयंत्र</translation>
    </message>
    <message>
        <source>Vintage, technology and plant of certificates</source>
        <translation>प्रमाणपत्रों की उत्पादन अवधि, प्रौद्योगिकी और संयंत्र</translation>
    </message>
    <message>
        <source>%1 t of credits of “%2” have no serial number</source>
        <translation>“%2” के %1 t क्रेडिट का कोई क्रमांक नहीं है</translation>
    </message>
    <message>
        <source>Credits %1 are listed twice</source>
        <translation>क्रेडिट %1 दो बार सूचीबद्ध हैं</translation>
    </message>
    <message>
        <source>Credits %1 are held but not retired</source>
        <translation>क्रेडिट %1 धारित हैं, पर निरस्त नहीं हैं</translation>
    </message>
    <message>
        <source>Credits %1 have no date of retirement</source>
        <translation>क्रेडिट %1 के निरस्तीकरण का दिनांक नहीं है</translation>
    </message>
    <message>
        <source>Credits %1 were retired on %2, later than %3 (12 months after the period)</source>
        <translation>क्रेडिट %1, %2 को निरस्त हुए, जो %3 के बाद है (अवधि के 12 माह बाद)</translation>
    </message>
    <message>
        <source>Credits %1 were not retired for the company but for “%2”</source>
        <translation>क्रेडिट %1 कंपनी के लिए नहीं, “%2” के लिए निरस्त हुए</translation>
    </message>
    <message>
        <source>Hand in the registry's retirement for the company, or replace the credits</source>
        <translation>कंपनी के लिए रजिस्ट्री का निरस्तीकरण सौंपें, या क्रेडिट बदलें</translation>
    </message>
    <message>
        <source>%1 t of residual emissions stand against %2 t of valid retired credits</source>
        <translation>%1 t अवशिष्ट उत्सर्जन के सामने %2 t मान्य निरस्त क्रेडिट हैं</translation>
    </message>
    <message>
        <source>Retire the missing credits for the company, or give up the claim</source>
        <translation>कंपनी के लिए शेष क्रेडिट निरस्त कराएँ, या दावा छोड़ें</translation>
    </message>
    <message>
        <source>No credits, and nothing that has to be offset</source>
        <translation>क्रेडिट नहीं हैं, और ऑफ़सेट योग्य कुछ नहीं है</translation>
    </message>
    <message>
        <source>%1 lots of credits, %2 t valid</source>
        <translation>क्रेडिट के %1 समूह, %2 t मान्य</translation>
    </message>
    <message>
        <source>Quality and amount of offset credits</source>
        <translation>ऑफ़सेट क्रेडिट की गुणवत्ता और मात्रा</translation>
    </message>
    <message>
        <source>After the end of the period; ISO 14068-1:2023, 11.2</source>
        <translation>अवधि की समाप्ति के बाद; ISO 14068-1:2023, 11.2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1: %2 gave %3 kWh on %4; a cloudless day allows %5 kWh there (%6 such days)</source>
        <translation>%1: %2 ने %4 को %3 kWh दिया; वहाँ मेघरहित दिन में %5 kWh संभव है (ऐसे %6 दिन)</translation>
    </message>
    <message>
        <source>Explain the days (a plant that follows the sun, more capacity), or correct them</source>
        <translation>इन दिनों का स्पष्टीकरण दें (सूर्य-अनुवर्ती संयंत्र, अधिक क्षमता), या उन्हें सुधारें</translation>
    </message>
    <message>
        <source>No generation series of a plant whose capacity and place are known</source>
        <translation>ज्ञात क्षमता और स्थान वाले किसी संयंत्र की उत्पादन शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Every day of %1 generation series against a cloudless sky</source>
        <translation>%1 उत्पादन शृंखलाओं का प्रत्येक दिन मेघरहित आकाश के सापेक्ष</translation>
    </message>
    <message>
        <source>Generation above a cloudless sky</source>
        <translation>मेघरहित आकाश से अधिक उत्पादन</translation>
    </message>
    <message>
        <source>Above the bound of the best orientation; default of this catalogue</source>
        <translation>सर्वोत्तम अभिविन्यास की सीमा से ऊपर; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>No plant turns more of the light into metered energy over a day (IEC 61724)</source>
        <translation>कोई संयंत्र एक दिन में प्रकाश का इससे अधिक अंश मापित ऊर्जा में नहीं बदलता (IEC 61724)</translation>
    </message>
    <message>
        <source>%1: %2 gave up to %3 kWh in one interval; its %4 kWp can give %5 kWh (%6 intervals above the bound)</source>
        <translation>%1: %2 ने एक अंतराल में %3 kWh तक दिया; उसके %4 kWp से %5 kWh संभव है (%6 अंतराल सीमा से ऊपर)</translation>
    </message>
    <message>
        <source>Correct the unit, the meter's ratio or the capacity, or remove the wrong intervals</source>
        <translation>इकाई, मीटर का अनुपात या क्षमता सुधारें, या गलत अंतराल हटाएँ</translation>
    </message>
    <message>
        <source>No generation series of a plant whose capacity is known</source>
        <translation>ज्ञात क्षमता वाले किसी संयंत्र की उत्पादन शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Every interval of %1 generation series against the capacity</source>
        <translation>%1 उत्पादन शृंखलाओं का प्रत्येक अंतराल क्षमता के सापेक्ष</translation>
    </message>
    <message>
        <source>Generation above the nameplate</source>
        <translation>अंकित क्षमता से अधिक उत्पादन</translation>
    </message>
    <message>
        <source>Cold modules and light from cloud edges pass the nameplate for minutes; default of this catalogue</source>
        <translation>ठंडे मॉड्यूल और मेघ-किनारों का प्रकाश कुछ मिनटों के लिए उत्पादन को अंकित क्षमता से ऊपर ले जाते हैं; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>All electricity is claimed as PV, but %1 kWh came from the public grid and no instrument covers %2 of them</source>
        <translation>समस्त बिजली का दावा पीवी के रूप में है, पर %1 kWh सार्वजनिक ग्रिड से आई और उसमें से %2 किसी साधन से आच्छादित नहीं है</translation>
    </message>
    <message>
        <source>Cover the import by contract and settlement or by cancelled certificates, or give up the claim of 100 % PV</source>
        <translation>आयात को अनुबंध और निपटान या निरस्त प्रमाणपत्रों से आच्छादित करें, या 100 % पीवी का दावा छोड़ें</translation>
    </message>
    <message>
        <source>The company does not claim that all its electricity is PV</source>
        <translation>कंपनी यह दावा नहीं करती कि उसकी समस्त बिजली पीवी है</translation>
    </message>
    <message>
        <source>No meter or document of the public grid</source>
        <translation>सार्वजनिक ग्रिड का कोई मीटर या दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>A claim of 100 % PV against %1 grid accounts</source>
        <translation>100 % पीवी का दावा बनाम %1 ग्रिड खाते</translation>
    </message>
    <message>
        <source>100 % PV against grid imports</source>
        <translation>100 % पीवी बनाम ग्रिड आयात</translation>
    </message>
    <message>
        <source>Of the import: meter against settlement; default of this catalogue</source>
        <translation>आयात का अंश: मीटर बनाम निपटान; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Hand in line diagram, contract and settlement or cancelled certificates, or declare grid electricity</source>
        <translation>रेखा चित्र, अनुबंध और निपटान या निरस्त प्रमाणपत्र सौंपें, या ग्रिड बिजली घोषित करें</translation>
    </message>
    <message>
        <source>%1 is contracted as a direct line, but a meter of the public grid measures it</source>
        <translation>%1 सीधी लाइन के रूप में अनुबंधित है, पर उसे सार्वजनिक ग्रिड का मीटर मापता है</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh came over the public grid as PV without contract and settlement or certificates</source>
        <translation>%1: %3 kWh में से %2 सार्वजनिक ग्रिड से पीवी के रूप में आई, बिना अनुबंध और निपटान या प्रमाणपत्रों के</translation>
    </message>
    <message>
        <source>%1: nothing shows how %2 of %3 kWh claimed as PV were delivered</source>
        <translation>%1: पीवी के रूप में दावा की गई %3 kWh में से %2 की आपूर्ति कैसे हुई, यह किसी से प्रकट नहीं होता</translation>
    </message>
    <message>
        <source>No bought electricity is claimed as PV</source>
        <translation>किसी खरीदी गई बिजली का दावा पीवी के रूप में नहीं है</translation>
    </message>
    <message>
        <source>Delivery of %1 claims of bought PV electricity</source>
        <translation>खरीदी गई पीवी बिजली के %1 दावों की आपूर्ति</translation>
    </message>
    <message>
        <source>Delivery of claimed PV electricity</source>
        <translation>दावा की गई पीवी बिजली की आपूर्ति</translation>
    </message>
    <message>
        <source>No hourly series of both PV and consumption</source>
        <translation>पीवी और खपत दोनों की प्रति घंटा शृंखला उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>PV covered %1 % of the consumption hour by hour; netted over the period it would be %2 %</source>
        <translation>पीवी ने घंटे-दर-घंटे खपत का %1 % पूरा किया; पूरी अवधि पर निवल करने से यह %2 % होता</translation>
    </message>
    <message>
        <source>PV and consumption hour by hour</source>
        <translation>पीवी और खपत घंटे-दर-घंटे</translation>
    </message>
    <message>
        <source>The days themselves lie right: values were added in the dark</source>
        <translation>दिन स्वयं सही स्थान पर हैं: अँधेरे में मान जोड़े गए</translation>
    </message>
    <message>
        <source>The generation stands %1 hours too late against the sun: clock or time zone set wrong</source>
        <translation>उत्पादन सूर्य की तुलना में %1 घंटे विलंब से है: घड़ी या समय क्षेत्र गलत निर्धारित है</translation>
    </message>
    <message>
        <source>The generation stands %1 hours too early against the sun: clock or time zone set wrong</source>
        <translation>उत्पादन सूर्य की तुलना में %1 घंटे पहले है: घड़ी या समय क्षेत्र गलत निर्धारित है</translation>
    </message>
    <message>
        <source>%1: %2 is said to have generated %3 kWh in the dark in %4 intervals on %5 days, first on %6 at %7</source>
        <translation>%1: बताया गया है कि %2 ने अँधेरे में %5 दिनों के %4 अंतरालों में %3 kWh उत्पादित किया, पहली बार %6 को %7 बजे</translation>
    </message>
    <message>
        <source>Set the logger's clock and time zone right and export again, or explain the values</source>
        <translation>डेटा-लॉगर की घड़ी और समय क्षेत्र सही करें और फिर से निर्यात करें, या मानों का स्पष्टीकरण दें</translation>
    </message>
    <message>
        <source>No generation series of an hour or finer at a site with coordinates</source>
        <translation>निर्देशांक वाले स्थल पर घंटे या उससे सूक्ष्म अंतराल की कोई उत्पादन शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Night values of %1 generation series</source>
        <translation>%1 उत्पादन शृंखलाओं के रात्रि मान</translation>
    </message>
    <message>
        <source>Generation at night</source>
        <translation>रात्रि में उत्पादन</translation>
    </message>
    <message>
        <source>Of the capacity: own use and noise of inverters; default of this catalogue</source>
        <translation>क्षमता का अंश: इन्वर्टरों की अपनी खपत और शोर; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>End of civil twilight; default of this catalogue</source>
        <translation>नागरिक सांध्य प्रकाश का अंत; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>No contract says who owns the plant behind %1 and the attributes of its electricity</source>
        <translation>कोई अनुबंध नहीं बताता कि %1 के पीछे के संयंत्र और उसकी बिजली के पर्यावरणीय गुणों का स्वामी कौन है</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 are sold</source>
        <translation>अनुबंध %1: %2 की बिजली के पर्यावरणीय गुण बेचे जा चुके हैं</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 stay with the plant's owner</source>
        <translation>अनुबंध %1: %2 की बिजली के पर्यावरणीय गुण संयंत्र के स्वामी के पास रहते हैं</translation>
    </message>
    <message>
        <source>Contract %1 does not say who holds the attributes of the electricity of %2</source>
        <translation>अनुबंध %1 नहीं बताता कि %2 की बिजली के पर्यावरणीय गुण किसके पास हैं</translation>
    </message>
    <message>
        <source>Hand in the contract's clause on the attributes, or declare the electricity without the claim</source>
        <translation>पर्यावरणीय गुणों संबंधी अनुबंध का खंड सौंपें, या बिजली को दावे के बिना घोषित करें</translation>
    </message>
    <message>
        <source>No electricity is claimed as PV</source>
        <translation>किसी बिजली का दावा पीवी के रूप में नहीं है</translation>
    </message>
    <message>
        <source>Contracts behind %1 claims of PV electricity</source>
        <translation>पीवी बिजली के %1 दावों के पीछे के अनुबंध</translation>
    </message>
    <message>
        <source>Ownership of the PV plant and of its attributes</source>
        <translation>पीवी संयंत्र और उसके पर्यावरणीय गुणों का स्वामित्व</translation>
    </message>
    <message>
        <source>%1 gave %2 kWh per kWp in %3; plants at this latitude give %4 to %5</source>
        <translation>%1 ने %3 में प्रति kWp %2 kWh दिया; इस अक्षांश पर संयंत्र %4 से %5 देते हैं</translation>
    </message>
    <message>
        <source>Check capacity, unit and ratio of the meter; explain outages or curtailment</source>
        <translation>क्षमता तथा मीटर की इकाई और अनुपात जाँचें; बंदी या कटौती का स्पष्टीकरण दें</translation>
    </message>
    <message>
        <source>The period is shorter than a year</source>
        <translation>अवधि एक वर्ष से छोटी है</translation>
    </message>
    <message>
        <source>No plant of known capacity and place has a complete year</source>
        <translation>ज्ञात क्षमता और स्थान वाले किसी संयंत्र का पूर्ण वर्ष उपलब्ध नहीं है</translation>
    </message>
    <message>
        <source>Year's yield of %1 plants against the band of their latitude</source>
        <translation>%1 संयंत्रों की वार्षिक उपज बनाम उनके अक्षांश का परिसर</translation>
    </message>
    <message>
        <source>Yield per kWp and year</source>
        <translation>प्रति kWp और वर्ष उपज</translation>
    </message>
    <message>
        <source>Of the light outside of the atmosphere (FAO-56, eq. 21): cloudiest places, unfavourable roofs</source>
        <translation>वायुमंडल के बाहर के प्रकाश का अंश (FAO-56, समी. 21): सर्वाधिक मेघाच्छादित स्थान, प्रतिकूल छतें</translation>
    </message>
    <message>
        <source>Of the same light: deserts; above the highest country average of the World Bank's study (2020)</source>
        <translation>उसी प्रकाश का अंश: मरुस्थल; विश्व बैंक के अध्ययन (2020) के उच्चतम राष्ट्रीय औसत से ऊपर</translation>
    </message>
    <message>
        <source>%1, %2: no original record of the generation for %3 months</source>
        <translation>%1, %2: %3 माहों के उत्पादन का मूल अभिलेख नहीं है</translation>
    </message>
    <message>
        <source>Hand in the meter's records of these months, or count the electricity as bought from the grid</source>
        <translation>इन माहों के मीटर अभिलेख सौंपें, या बिजली को ग्रिड से खरीदी गई के रूप में गिनें</translation>
    </message>
    <message>
        <source>No own renewable electricity is declared as used on site</source>
        <translation>स्थल पर प्रयुक्त स्वयं की नवीकरणीय बिजली घोषित नहीं है</translation>
    </message>
    <message>
        <source>Records of own generation in %1 months</source>
        <translation>%1 माहों में स्वयं के उत्पादन के अभिलेख</translation>
    </message>
    <message>
        <source>Monthly records of self-used electricity</source>
        <translation>स्व-उपभुक्त बिजली के मासिक अभिलेख</translation>
    </message>
    <message>
        <source>Explain the posting with the document, the bank record or a correcting entry.</source>
        <translation>लेखा-प्रविष्टि का स्पष्टीकरण दस्तावेज़, बैंक अभिलेख या सुधारक प्रविष्टि से दें।</translation>
    </message>
    <message>
        <source>%1: document %2 over %3 is not in the ledger</source>
        <translation>%1: %3 का दस्तावेज़ %2 खाता-बही में नहीं है</translation>
    </message>
    <message>
        <source>%1: posting “%2” over %3 has no document</source>
        <translation>%1: %3 की लेखा-प्रविष्टि “%2” का कोई दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>the document has no posting</source>
        <translation>दस्तावेज़ की लेखा-प्रविष्टि नहीं है</translation>
    </message>
    <message>
        <source>the posting has no document</source>
        <translation>लेखा-प्रविष्टि का दस्तावेज़ नहीं है</translation>
    </message>
    <message>
        <source>%1, document %2: %3 posted, %4 expected after the document</source>
        <translation>%1, दस्तावेज़ %2: लेखांकित %3, दस्तावेज़ के अनुसार अपेक्षित %4</translation>
    </message>
    <message>
        <source>%1, document %2: the posted amount ÷ price is %3 %5, the document says %4 %5</source>
        <translation>%1, दस्तावेज़ %2: लेखांकित राशि ÷ मूल्य = %3 %5, दस्तावेज़ में %4 %5</translation>
    </message>
    <message>
        <source>%1 postings and documents compared</source>
        <translation>%1 लेखा-प्रविष्टियों और दस्तावेज़ों की तुलना की गई</translation>
    </message>
    <message>
        <source>no source has both ledger postings and documents with amounts that can be paired</source>
        <translation>किसी स्रोत के पास राशियों सहित ऐसी लेखा-प्रविष्टियाँ और दस्तावेज़ नहीं हैं जिनका मिलान हो सके</translation>
    </message>
    <message>
        <source>Ledger against suppliers' documents</source>
        <translation>खाता-बही बनाम आपूर्तिकर्ताओं के दस्तावेज़</translation>
    </message>
    <message>
        <source>default of the catalogue: discounts and fees that are posted apart</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: छूट और शुल्क, जो अलग से लेखांकित होते हैं</translation>
    </message>
    <message>
        <source>document %1 stands twice with the same quantity</source>
        <translation>दस्तावेज़ %1 उसी मात्रा के साथ दो बार है</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 %5 on the supplier's document, %4 %5 metered</source>
        <translation>मीटर %1, %2: आपूर्तिकर्ता के दस्तावेज़ में %3 %5, मीटर से मापित %4 %5</translation>
    </message>
    <message>
        <source>Obtain the supplier's reading record, and correct the meter record or have the document corrected.</source>
        <translation>आपूर्तिकर्ता का पठन अभिलेख प्राप्त करें, और मीटर अभिलेख सुधारें या दस्तावेज़ में सुधार कराएँ।</translation>
    </message>
    <message>
        <source>%1 documents compared with the meter they settle</source>
        <translation>%1 दस्तावेज़ों की उस मीटर से तुलना की गई जिसका वे निपटान करते हैं</translation>
    </message>
    <message>
        <source>no document covers the same days as a complete meter record</source>
        <translation>कोई दस्तावेज़ पूर्ण मीटर अभिलेख के समान दिनों का नहीं है</translation>
    </message>
    <message>
        <source>Meter against supplier's document</source>
        <translation>मीटर बनाम आपूर्तिकर्ता का दस्तावेज़</translation>
    </message>
    <message>
        <source>default of the catalogue: two meters of class 0.5 or better</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: श्रेणी 0.5 या उससे बेहतर के दो मीटर</translation>
    </message>
    <message>
        <source>%1, %2: %3 %5 declared; %6 kW of equipment running without a pause takes at most %4 %5</source>
        <translation>%1, %2: घोषित %3 %5; बिना रुके चलने वाले %6 kW के उपकरण अधिकतम %4 %5 लेते हैं</translation>
    </message>
    <message>
        <source>Check the unit of the declared value, and complete the list of equipment.</source>
        <translation>घोषित मान की इकाई जाँचें, और उपकरणों की सूची पूरी करें।</translation>
    </message>
    <message>
        <source>%1 declared values held against rated load × all hours of the period; running hours are not stated</source>
        <translation>%1 घोषित मान निर्धारित भार × अवधि के सभी घंटों के सापेक्ष परखे गए; प्रचालन घंटे नहीं बताए गए हैं</translation>
    </message>
    <message>
        <source>no declared energy has equipment with a rated load, and no running hours or specific use are stated</source>
        <translation>किसी घोषित ऊर्जा के लिए निर्धारित भार वाले उपकरण नहीं हैं, और न प्रचालन घंटे बताए गए हैं, न विशिष्ट खपत</translation>
    </message>
    <message>
        <source>Rated load against consumption</source>
        <translation>निर्धारित भार बनाम खपत</translation>
    </message>
    <message>
        <source>default of the catalogue (factor 0.7 to 1.3); without stated hours only the upper end, at all hours, can be held</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान (गुणक 0.7 से 1.3); घंटे न बताए जाने पर केवल ऊपरी सीमा, सभी घंटों पर, परखी जा सकती है</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4 declared, and no meter, document, return or posting to compare with</source>
        <translation>%1, %2: घोषित %3 %4, और तुलना के लिए कोई मीटर, दस्तावेज़, विवरणी या लेखा-प्रविष्टि नहीं है</translation>
    </message>
    <message>
        <source>Obtain an independent record of the quantity, or explain why there is none.</source>
        <translation>मात्रा का स्वतंत्र अभिलेख प्राप्त करें, या स्पष्ट करें कि वह क्यों नहीं है।</translation>
    </message>
    <message>
        <source>%1 quantities above the threshold of materiality looked at</source>
        <translation>भौतिकता सीमा से ऊपर की %1 मात्राएँ देखी गईं</translation>
    </message>
    <message>
        <source>no declared quantity is above the threshold of materiality</source>
        <translation>कोई घोषित मात्रा भौतिकता सीमा से ऊपर नहीं है</translation>
    </message>
    <message>
        <source>An independent second source</source>
        <translation>स्वतंत्र द्वितीय स्रोत</translation>
    </message>
    <message>
        <source>The case has no findings yet</source>
        <translation>प्रकरण में अभी कोई निष्कर्ष नहीं है</translation>
    </message>
    <message>
        <source>The case has: %1</source>
        <translation>प्रकरण में हैं: %1</translation>
    </message>
    <message>
        <source>There is no finding %1</source>
        <translation>निष्कर्ष %1 मौजूद नहीं है</translation>
    </message>
    <message>
        <source>This is revision %1, but the case needs revision %2 next</source>
        <translation>यह संशोधन %1 है, पर प्रकरण को आगे संशोधन %2 चाहिए</translation>
    </message>
    <message>
        <source>Import the submissions in their order</source>
        <translation>प्रस्तुतियों को उनके क्रम में आयात करें</translation>
    </message>
    <message>
        <source>This very submission is in the case already, as revision %1</source>
        <translation>यही प्रस्तुति प्रकरण में पहले से संशोधन %1 के रूप में है</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>आयात करने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>The case has a revision %1 already, with other content</source>
        <translation>प्रकरण में संशोधन %1 पहले से है, भिन्न सामग्री के साथ</translation>
    </message>
    <message>
        <source>A corrected submission must say revision %1 in its dossier.json</source>
        <translation>संशोधित प्रस्तुति के dossier.json में संशोधन %1 लिखा होना चाहिए</translation>
    </message>
    <message>
        <source>The signature of the role “%1” is missing, or was given before the statement changed</source>
        <translation>भूमिका “%1” का हस्ताक्षर नहीं है, या विवरण बदलने से पहले दिया गया था</translation>
    </message>
    <message>
        <source>Sign first, then issue</source>
        <translation>पहले हस्ताक्षर करें, फिर जारी करें</translation>
    </message>
    <message>
        <source>It must be said who acts</source>
        <translation>यह बताना आवश्यक है कि कार्रवाई कौन कर रहा है</translation>
    </message>
    <message>
        <source>The statement %1 is issued; the case takes no changes</source>
        <translation>विवरण %1 जारी हो चुका है; प्रकरण में परिवर्तन स्वीकार नहीं होते</translation>
    </message>
    <message>
        <source>Reopen the case first, with a reason</source>
        <translation>पहले कारण बताकर प्रकरण पुनः खोलें</translation>
    </message>
    <message>
        <source>This needs a reason</source>
        <translation>इसके लिए कारण आवश्यक है</translation>
    </message>
    <message>
        <source>A finding must say what it is about</source>
        <translation>निष्कर्ष में बताना आवश्यक है कि वह किस विषय में है</translation>
    </message>
    <message>
        <source>Name a discrepancy, a subject or a title</source>
        <translation>कोई विसंगति, विषय या शीर्षक बताएँ</translation>
    </message>
    <message>
        <source>The discrepancy %1 belongs to %2, which is open</source>
        <translation>विसंगति %1, %2 से संबद्ध है, जो लंबित है</translation>
    </message>
    <message>
        <source>Go on with %1, or withdraw it first</source>
        <translation>%1 के साथ आगे बढ़ें, या पहले उसे वापस लें</translation>
    </message>
    <message>
        <source>The case is open: no statement is issued</source>
        <translation>प्रकरण खुला है: कोई विवरण जारी नहीं हुआ है</translation>
    </message>
    <message>
        <source>Make a new case for it</source>
        <translation>इसके लिए नया प्रकरण बनाएँ</translation>
    </message>
    <message>
        <source>The submission is of “%1”, the case of “%2”</source>
        <translation>प्रस्तुति “%1” की है, प्रकरण “%2” का है</translation>
    </message>
    <message>
        <source>The submission is for %1, the case for %2</source>
        <translation>प्रस्तुति %1 के लिए है, प्रकरण %2 के लिए है</translation>
    </message>
    <message>
        <source>The discrepancy %1 is set aside already</source>
        <translation>विसंगति %1 पहले से अलग रखी गई है</translation>
    </message>
    <message>
        <source>The discrepancy %1 is not set aside</source>
        <translation>विसंगति %1 अलग नहीं रखी गई है</translation>
    </message>
    <message>
        <source>Write the check, a point and the parameter</source>
        <translation>जाँच, एक बिंदु और प्राचल लिखें</translation>
    </message>
    <message>
        <source>It must be said which part gets new words</source>
        <translation>यह बताना आवश्यक है कि किस भाग की शब्दावली बदलनी है</translation>
    </message>
    <message>
        <source>The role “%1” does not sign</source>
        <translation>भूमिका “%1” हस्ताक्षर नहीं करती</translation>
    </message>
    <message>
        <source>Lead verifier, independent reviewer and signatory sign, in this order</source>
        <translation>प्रमुख सत्यापक, स्वतंत्र समीक्षक और हस्ताक्षरकर्ता इसी क्रम में हस्ताक्षर करते हैं</translation>
    </message>
    <message>
        <source>The role “%1” has signed this statement already</source>
        <translation>भूमिका “%1” इस विवरण पर हस्ताक्षर कर चुकी है</translation>
    </message>
    <message>
        <source>The role “%1” must sign this statement first</source>
        <translation>इस विवरण पर पहले भूमिका “%1” का हस्ताक्षर आवश्यक है</translation>
    </message>
    <message>
        <source>The team of the latest submission has nobody in this role</source>
        <translation>नवीनतम प्रस्तुति के दल में इस भूमिका में कोई नहीं है</translation>
    </message>
    <message>
        <source>In this role: %1</source>
        <translation>इस भूमिका में: %1</translation>
    </message>
    <message>
        <source>“%1” does not hold the role “%2”</source>
        <translation>“%1” के पास भूमिका “%2” नहीं है</translation>
    </message>
    <message>
        <source>The statement is blocked, reasons: %1; the first: %2</source>
        <translation>विवरण अवरुद्ध है, कारण: %1; पहला: %2</translation>
    </message>
    <message>
        <source>Settle what blocks it, then sign</source>
        <translation>जो बाधक है उसका निपटारा करें, फिर हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>“%1” took part in the verification as %2</source>
        <translation>“%1” ने %2 के रूप में सत्यापन में भाग लिया</translation>
    </message>
    <message>
        <source>Review and approval are for somebody else</source>
        <translation>समीक्षा और अनुमोदन किसी अन्य व्यक्ति का कार्य है</translation>
    </message>
    <message>
        <source>There is nothing to take back; imports, signatures and issues cannot be</source>
        <translation>वापस लेने के लिए कुछ नहीं है; आयात, हस्ताक्षर और जारी करना वापस नहीं लिए जा सकते</translation>
    </message>
    <message>
        <source>There is nothing to bring back</source>
        <translation>पुनः करने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>The workbook cannot be written: %1</source>
        <translation>कार्यपुस्तिका नहीं लिखी जा सकती: %1</translation>
    </message>
    <message>
        <source>The path of a file leaves the dossier</source>
        <translation>एक फ़ाइल का पथ डोज़ियर से बाहर जाता है</translation>
    </message>
    <message>
        <source>The structure of the file was changed</source>
        <translation>फ़ाइल की संरचना बदली गई है</translation>
    </message>
    <message>
        <source>Something was added to the structure of the file</source>
        <translation>फ़ाइल की संरचना में कुछ जोड़ा गया है</translation>
    </message>
    <message>
        <source>The end of the trail is not the one that was written</source>
        <translation>कार्य-अभिलेख का अंत वह नहीं है जो लिखा गया था</translation>
    </message>
    <message>
        <source>Verifying hashes</source>
        <translation>हैश सत्यापित हो रहे हैं</translation>
    </message>
    <message>
        <source>A stored content was changed</source>
        <translation>संचित सामग्री बदली गई है</translation>
    </message>
    <message>
        <source>A content that the trail names is missing</source>
        <translation>कार्य-अभिलेख में नामित सामग्री अनुपलब्ध है</translation>
    </message>
    <message>
        <source>A content belongs to no entry of the trail</source>
        <translation>एक सामग्री कार्य-अभिलेख की किसी प्रविष्टि से संबद्ध नहीं है</translation>
    </message>
    <message>
        <source>Keeping the submission</source>
        <translation>प्रस्तुति सुरक्षित रखी जा रही है</translation>
    </message>
    <message>
        <source>The file changed while it was read</source>
        <translation>पढ़ते समय फ़ाइल बदल गई</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>फिर से आयात करें</translation>
    </message>
    <message>
        <source>A file of the submission is missing</source>
        <translation>प्रस्तुति की एक फ़ाइल अनुपलब्ध है</translation>
    </message>
    <message>
        <source>A stored submission cannot be read: %1</source>
        <translation>संचित प्रस्तुति नहीं पढ़ी जा सकती: %1</translation>
    </message>
    <message>
        <source>Audit the case, or go back to a backup</source>
        <translation>प्रकरण की अखंडता जाँचें, या बैकअप प्रति पर लौटें</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>प्रकरण पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Reading the kept files again gives something else</source>
        <translation>रखी गई फ़ाइलें फिर से पढ़ने पर भिन्न परिणाम मिलता है</translation>
    </message>
    <message>
        <source>Stored row %1 cannot be understood</source>
        <translation>संचित पंक्ति %1 समझी नहीं जा सकती</translation>
    </message>
    <message>
        <source>A stored series cannot be understood</source>
        <translation>संचित शृंखला समझी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The case holds no submission</source>
        <translation>प्रकरण में कोई प्रस्तुति नहीं है</translation>
    </message>
    <message>
        <source>Gaps in a series</source>
        <translation>शृंखला में अंतराल</translation>
    </message>
    <message>
        <source>Intervals that stand twice</source>
        <translation>दो बार आए अंतराल</translation>
    </message>
    <message>
        <source>Order of the stamps</source>
        <translation>समय-मुहरों का क्रम</translation>
    </message>
    <message>
        <source>Days of 23 and 25 hours</source>
        <translation>23 और 25 घंटों के दिन</translation>
    </message>
    <message>
        <source>Value that does not change</source>
        <translation>न बदलने वाला मान</translation>
    </message>
    <message>
        <source>Value far outside the pattern</source>
        <translation>सामान्य स्वरूप से बहुत बाहर का मान</translation>
    </message>
    <message>
        <source>Negative energy</source>
        <translation>ऋणात्मक ऊर्जा</translation>
    </message>
    <message>
        <source>Lasting jump of the level</source>
        <translation>स्तर में स्थायी उछाल</translation>
    </message>
    <message>
        <source>Register readings joined without a gap</source>
        <translation>बिना अंतराल जुड़े रजिस्टर पठन</translation>
    </message>
    <message>
        <source>Register running backwards</source>
        <translation>उल्टा चलता रजिस्टर</translation>
    </message>
    <message>
        <source>Meter multiplier</source>
        <translation>मीटर गुणक</translation>
    </message>
    <message>
        <source>Copied values</source>
        <translation>नकल किए गए मान</translation>
    </message>
    <message>
        <source>Documents that stand twice</source>
        <translation>दो बार आए दस्तावेज़</translation>
    </message>
    <message>
        <source>Days covered by documents</source>
        <translation>दस्तावेज़ों द्वारा आच्छादित दिन</translation>
    </message>
    <message>
        <source>Estimated documents</source>
        <translation>अनुमानित दस्तावेज़</translation>
    </message>
    <message>
        <source>Order of dates and serials</source>
        <translation>दिनांकों और क्रमांकों का क्रम</translation>
    </message>
    <message>
        <source>Calibration of every day</source>
        <translation>प्रत्येक दिन का अंशांकन</translation>
    </message>
    <message>
        <source>Open rows of the document review</source>
        <translation>दस्तावेज़ समीक्षा की लंबित पंक्तियाँ</translation>
    </message>
    <message>
        <source>Evidence that is referred to</source>
        <translation>संदर्भित साक्ष्य</translation>
    </message>
    <message>
        <source>Reading taken on site</source>
        <translation>स्थल पर लिया गया पठन</translation>
    </message>
    <message>
        <source>What was seen against what is declared</source>
        <translation>स्थल पर देखा गया बनाम घोषित</translation>
    </message>
    <message>
        <source>Items passed on to the visit</source>
        <translation>स्थल निरीक्षण के लिए भेजी गई मदें</translation>
    </message>
    <message>
        <source>Energy and emissions per output</source>
        <translation>प्रति उत्पादन इकाई ऊर्जा और उत्सर्जन</translation>
    </message>
    <message>
        <source>Months against their pattern</source>
        <translation>माह अपने सामान्य स्वरूप के सापेक्ष</translation>
    </message>
    <message>
        <source>Findings of last year</source>
        <translation>पिछले वर्ष के निष्कर्ष</translation>
    </message>
    <message>
        <source>Size of the sample</source>
        <translation>नमूने का आकार</translation>
    </message>
    <message>
        <source>Share reached by independent checks</source>
        <translation>स्वतंत्र जाँचों से आच्छादित अंश</translation>
    </message>
    <message>
        <source>%1: %2 this year, %3 in %4</source>
        <translation>%1: इस वर्ष %2, %4 में %3</translation>
    </message>
    <message>
        <source>Explain the change in part 3 of the conclusion, or correct the figure</source>
        <translation>अंतिम निर्णय के भाग 3 में परिवर्तन का स्पष्टीकरण दें, या आँकड़ा सुधारें</translation>
    </message>
    <message>
        <source>There are no values of an earlier year to compare with</source>
        <translation>तुलना के लिए किसी पूर्व वर्ष के मान उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>%1 values against earlier years</source>
        <translation>%1 मान पूर्व वर्षों से मिलाए गए</translation>
    </message>
    <message>
        <source>Against earlier years</source>
        <translation>पूर्व वर्षों के सापेक्ष</translation>
    </message>
    <message>
        <source>Standards reference, rule XC-18: a change of 10 % needs an explanation in the conclusion</source>
        <translation>मानक संदर्भ, नियम XC-18: 10 % के परिवर्तन पर अंतिम निर्णय में स्पष्टीकरण आवश्यक है</translation>
    </message>
    <message>
        <source>Correct the file, or how dossier.json says to read it</source>
        <translation>फ़ाइल सुधारें, या dossier.json में उसे पढ़ने का तरीका सुधारें</translation>
    </message>
    <message>
        <source>A finding is raised from discrepancies</source>
        <translation>निष्कर्ष विसंगतियों के आधार पर दर्ज किया जाता है</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>प्रकरण खोला जा रहा है</translation>
    </message>
    <message>
        <source>Importing the dossier</source>
        <translation>डोज़ियर आयात किया जा रहा है</translation>
    </message>
    <message>
        <source>Assessing the submission</source>
        <translation>प्रस्तुति का आकलन किया जा रहा है</translation>
    </message>
    <message>
        <source>Raising a finding</source>
        <translation>निष्कर्ष दर्ज किया जा रहा है</translation>
    </message>
    <message>
        <source>Setting aside</source>
        <translation>अलग रखा जा रहा है</translation>
    </message>
    <message>
        <source>Changing a finding</source>
        <translation>निष्कर्ष बदला जा रहा है</translation>
    </message>
    <message>
        <source>Changing the wording</source>
        <translation>शब्दावली बदली जा रही है</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>हस्ताक्षर किए जा रहे हैं</translation>
    </message>
    <message>
        <source>Issuing the statement</source>
        <translation>विवरण जारी किया जा रहा है</translation>
    </message>
    <message>
        <source>Reopening the case</source>
        <translation>प्रकरण पुनः खोला जा रहा है</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>पूर्ववत किया जा रहा है</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>पुनः किया जा रहा है</translation>
    </message>
    <message>
        <source>Intact: %1 events, %2 files, every submission reads the same again</source>
        <translation>अखंड: %1 घटनाएँ, %2 फ़ाइलें, प्रत्येक प्रस्तुति फिर से पढ़ने पर वही मिलती है</translation>
    </message>
    <message>
        <source>There is no file %1 in this submission</source>
        <translation>इस प्रस्तुति में फ़ाइल %1 नहीं है</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>रिपोर्ट तैयार की जा रही है</translation>
    </message>
    <message>
        <source>Exporting the report</source>
        <translation>रिपोर्ट निर्यात की जा रही है</translation>
    </message>
    <message>
        <source>Examining the case</source>
        <translation>प्रकरण की अखंडता जाँची जा रही है</translation>
    </message>
    <message>
        <source>%1 alone, counting %2 times what the other sub-meters leave for it, explains every month from %3 on</source>
        <translation>%3 से हर महीने की व्याख्या अकेला %1 करता है: वह उस मात्रा का %2 गुना गिनता है जो अन्य उप-मीटर उसके लिए छोड़ते हैं</translation>
    </message>
    <message>
        <source>%1: rows use the factor %2 %4, the company claims %3 %4 for the source %5</source>
        <translation>%1: पंक्तियाँ गुणांक %2 %4 का उपयोग करती हैं, कंपनी स्रोत %5 के लिए %3 %4 बताती है</translation>
    </message>
    <message>
        <source>The id has more than 200 characters, or some that cannot be printed</source>
        <translation>पहचान में 200 से अधिक वर्ण हैं, या ऐसे वर्ण हैं जो मुद्रित नहीं हो सकते</translation>
    </message>
    <message>
        <source>Give it a short id</source>
        <translation>एक छोटी पहचान दें</translation>
    </message>
    <message>
        <source>%1 unusual changes were found; not all of them are explained yet.</source>
        <translation>%1 असामान्य परिवर्तन पाए गए; अभी सभी की व्याख्या नहीं हुई है।</translation>
    </message>
    <message>
        <source>The tables of the file contradict each other</source>
        <translation>फ़ाइल की तालिकाएँ एक-दूसरे का खंडन करती हैं</translation>
    </message>
    <message>
        <source>A temporary file cannot be used: %1</source>
        <translation>अस्थायी फ़ाइल का उपयोग नहीं किया जा सकता: %1</translation>
    </message>
    <message>
        <source>Make room on the disk of the temporary folder</source>
        <translation>अस्थायी फ़ोल्डर की डिस्क पर स्थान खाली करें</translation>
    </message>
    <message>
        <source>The submission has a file of this path already: %1</source>
        <translation>प्रस्तुति में इस पथ की फ़ाइल पहले से है: %1</translation>
    </message>
    <message>
        <source>Give the new file another name, or replace the old one</source>
        <translation>नई फ़ाइल को दूसरा नाम दें, या पुरानी को प्रतिस्थापित करें</translation>
    </message>
    <message>
        <source>Entry %1 of the trail is no import that can be taken back</source>
        <translation>कार्य-अभिलेख की प्रविष्टि %1 ऐसा आयात नहीं है जिसे वापस लिया जा सके</translation>
    </message>
    <message>
        <source>Imports of the latest submission can; the first one is the case itself</source>
        <translation>नवीनतम प्रस्तुति के आयात वापस लिए जा सकते हैं; पहला आयात स्वयं प्रकरण है</translation>
    </message>
    <message>
        <source>The file is larger than 16 GiB</source>
        <translation>फ़ाइल 16 GiB से बड़ी है</translation>
    </message>
    <message>
        <source>The archive has no dossier.json</source>
        <translation>संग्रह में dossier.json नहीं है</translation>
    </message>
    <message>
        <source>Add its files one by one in the window</source>
        <translation>विंडो में इसकी फ़ाइलें एक-एक करके जोड़ें</translation>
    </message>
    <message>
        <source>The unit in the cell is %1, the one of the row %2</source>
        <translation>सेल में इकाई %1 है, पंक्ति में %2</translation>
    </message>
    <message>
        <source>The notes are longer than 16 MiB</source>
        <translation>टिप्पणियाँ 16 MiB से लंबी हैं</translation>
    </message>
    <message>
        <source>The file is larger than 64 MiB</source>
        <translation>फ़ाइल 64 MiB से बड़ी है</translation>
    </message>
    <message>
        <source>Hidden columns were read: %1</source>
        <translation>छिपे हुए स्तंभ पढ़े गए: %1</translation>
    </message>
    <message>
        <source>The multiplier that holds from this reading on is missing</source>
        <translation>इस पठन से लागू होने वाला गुणक अनुपलब्ध है</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be taken: %2</source>
        <translation>“%1” का मान स्वीकार नहीं किया जा सकता: %2</translation>
    </message>
    <message>
        <source>Write numbers as 1234.5 and dates as 2024-12-31</source>
        <translation>संख्याएँ 1234.5 और दिनांक 2024-12-31 के रूप में लिखें</translation>
    </message>
    <message>
        <source>Row %1: “%2” is kept as “%3”, so that no spreadsheet runs it</source>
        <translation>पंक्ति %1: “%2” को “%3” के रूप में रखा गया है, ताकि कोई स्प्रेडशीट इसे निष्पादित न करे</translation>
    </message>
    <message>
        <source>No row was corrected</source>
        <translation>कोई पंक्ति नहीं सुधारी गई</translation>
    </message>
    <message>
        <source>It is not said who corrected the rows</source>
        <translation>यह नहीं बताया गया कि पंक्तियाँ किसने सुधारीं</translation>
    </message>
    <message>
        <source>Entered by %1 on %2, instead of %3</source>
        <translation>%2 को %1 द्वारा दर्ज, %3 के स्थान पर</translation>
    </message>
    <message>
        <source>The submission has no file %1</source>
        <translation>प्रस्तुति में फ़ाइल %1 नहीं है</translation>
    </message>
    <message>
        <source>The client has no name</source>
        <translation>ग्राहक का कोई नाम नहीं है</translation>
    </message>
    <message>
        <source>The case has no site</source>
        <translation>प्रकरण में कोई स्थल नहीं है</translation>
    </message>
    <message>
        <source>A way of reading belongs to no single file</source>
        <translation>पठन-विधि किसी एक फ़ाइल से संबद्ध नहीं होती</translation>
    </message>
    <message>
        <source>Leave this key out</source>
        <translation>यह कुंजी छोड़ दें</translation>
    </message>
    <message>
        <source>All %1 headings are the same</source>
        <translation>सभी %1 शीर्षक समान हैं</translation>
    </message>
    <message>
        <source>New headings: %1 (%2)</source>
        <translation>नए शीर्षक: %1 (%2)</translation>
    </message>
    <message>
        <source>Missing headings: %1 (%2)</source>
        <translation>अनुपलब्ध शीर्षक: %1 (%2)</translation>
    </message>
    <message>
        <source>New headings: %1 (%2); missing ones: %3 (%4)</source>
        <translation>नए शीर्षक: %1 (%2); अनुपलब्ध: %3 (%4)</translation>
    </message>
    <message>
        <source>Files of this kind have no such field</source>
        <translation>इस प्रकार की फ़ाइलों में ऐसा कोई फ़ील्ड नहीं होता</translation>
    </message>
    <message>
        <source>The text is too long or cannot be written</source>
        <translation>पाठ बहुत लंबा है या लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The name of the profile is empty, too long or cannot be printed</source>
        <translation>प्रोफ़ाइल का नाम रिक्त है, बहुत लंबा है या मुद्रित नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Give it a short name</source>
        <translation>इसे छोटा नाम दें</translation>
    </message>
    <message>
        <source>It reads %1</source>
        <translation>यह %1 पढ़ता है</translation>
    </message>
    <message>
        <source>This is not a list of texts</source>
        <translation>यह पाठों की सूची नहीं है</translation>
    </message>
    <message>
        <source>The profile is larger than 1 MiB</source>
        <translation>प्रोफ़ाइल 1 MiB से बड़ी है</translation>
    </message>
    <message>
        <source>The profile cannot be written: %1</source>
        <translation>प्रोफ़ाइल नहीं लिखी जा सकती: %1</translation>
    </message>
    <message>
        <source>Check the disk and that you may write there</source>
        <translation>डिस्क और वहाँ लिखने का अधिकार जाँचें</translation>
    </message>
    <message>
        <source>Only the first %1 profiles of the folder are read</source>
        <translation>फ़ोल्डर की केवल पहली %1 प्रोफ़ाइल पढ़ी जाती हैं</translation>
    </message>
    <message>
        <source>Remove those that nobody uses</source>
        <translation>जिनका कोई उपयोग नहीं करता, उन्हें हटाएँ</translation>
    </message>
    <message>
        <source>There is another profile of the name “%1”</source>
        <translation>“%1” नाम की एक और प्रोफ़ाइल है</translation>
    </message>
    <message>
        <source>Remove one of the two files</source>
        <translation>दोनों में से एक फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>The profile cannot be removed: %1</source>
        <translation>प्रोफ़ाइल नहीं हटाई जा सकती: %1</translation>
    </message>
    <message>
        <source>Check that you may write there</source>
        <translation>वहाँ लिखने का अधिकार जाँचें</translation>
    </message>
    <message>
        <source>The folder of the profiles cannot be made</source>
        <translation>प्रोफ़ाइलों का फ़ोल्डर नहीं बनाया जा सकता</translation>
    </message>
    <message>
        <source>There is no profile “%1”</source>
        <translation>“%1” नाम की कोई प्रोफ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>This is the same file as %1 of revision %2, read there as another kind</source>
        <translation>यह संशोधन %2 की फ़ाइल %1 ही है, जो वहाँ किसी अन्य प्रकार के रूप में पढ़ी गई है</translation>
    </message>
    <message>
        <source>This is the same file as %1 of revision %2</source>
        <translation>यह संशोधन %2 की फ़ाइल %1 ही है</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in %3 of revision %4 already, %5 more with other values</source>
        <translation>%2 में से %1 पंक्तियाँ संशोधन %4 की फ़ाइल %3 में पहले से हैं, अन्य %5 भिन्न मानों के साथ</translation>
    </message>
    <message>
        <source>%1 of %2 rows are in %3 of revision %4 already</source>
        <translation>%2 में से %1 पंक्तियाँ संशोधन %4 की फ़ाइल %3 में पहले से हैं</translation>
    </message>
    <message>
        <source>Rows: %1; accepted records: %2; rejected: %3</source>
        <translation>पंक्तियाँ: %1; स्वीकृत अभिलेख: %2; अस्वीकृत: %3</translation>
    </message>
    <message>
        <source>“%1” was put aside by %2 and would not be found any more</source>
        <translation>“%1” को %2 ने अलग रखा था और वह अब नहीं मिलेगी</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 discrepancies would not be found any more</source>
        <translation>%1: इसकी %3 विसंगतियों में से %2 अब नहीं मिलेंगी</translation>
    </message>
    <message>
        <source>%1 refers to evidence that goes: %2</source>
        <translation>%1 हटने वाले साक्ष्य का उल्लेख करता है: %2</translation>
    </message>
    <message>
        <source>%1: %2 of its %3 discrepancies would not be found any more, and it refers to evidence that goes: %4</source>
        <translation>%1: इसकी %3 विसंगतियों में से %2 अब नहीं मिलेंगी, और यह हटने वाले साक्ष्य का उल्लेख करता है: %4</translation>
    </message>
    <message>
        <source>Files that go: %1, with %2 records</source>
        <translation>हटने वाली फ़ाइलें: %1, उनमें %2 अभिलेख</translation>
    </message>
    <message>
        <source>The opinion changes from “%1” to “%2”</source>
        <translation>मत “%1” से बदलकर “%2” होगा</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 tCO2e</source>
        <translation>%1: %2 से %3 tCO2e</translation>
    </message>
    <message>
        <source>Signatures that count no more: %1</source>
        <translation>अमान्य होने वाले हस्ताक्षर: %1</translation>
    </message>
    <message>
        <source>Findings that lose their ground: %1</source>
        <translation>आधार खोने वाले निष्कर्ष: %1</translation>
    </message>
    <message>
        <source>Discrepancies put aside that would not be found any more: %1</source>
        <translation>अलग रखी गई विसंगतियाँ जो अब नहीं मिलेंगी: %1</translation>
    </message>
    <message>
        <source>Discrepancies that appear: %1</source>
        <translation>नई आने वाली विसंगतियाँ: %1</translation>
    </message>
    <message>
        <source>Discrepancies that vanish: %1</source>
        <translation>समाप्त होने वाली विसंगतियाँ: %1</translation>
    </message>
    <message>
        <source>Checks that have nothing to compare any more: %1</source>
        <translation>जाँचें जिनके लिए तुलना योग्य कुछ नहीं रहेगा: %1</translation>
    </message>
    <message>
        <source>The file became shorter while it was read</source>
        <translation>पढ़ते समय फ़ाइल छोटी हो गई</translation>
    </message>
    <message>
        <source>apportioned by day: %1 of %2 days of %3, %4</source>
        <translation>दिनवार विभाजित: %3 (%4) के %2 दिनों में से %1</translation>
    </message>
    <message>
        <source>read between midnights, counted from the nearest one</source>
        <translation>मध्यरात्रियों के बीच पढ़ा गया, निकटतम मध्यरात्रि से गिना गया</translation>
    </message>
    <message>
        <source>%1 of it estimated (%2 rows)</source>
        <translation>इसमें से %1 अनुमानित (%2 पंक्तियाँ)</translation>
    </message>
    <message>
        <source>%1 of it substituted (%2 rows)</source>
        <translation>इसमें से %1 प्रतिस्थापित (%2 पंक्तियाँ)</translation>
    </message>
    <message>
        <source>%1; evidence: %2</source>
        <translation>%1; साक्ष्य: %2</translation>
    </message>
    <message>
        <source>new device from %1 on, multiplier %2</source>
        <translation>%1 से नया उपकरण, गुणक %2</translation>
    </message>
    <message>
        <source>the register turned over before %1</source>
        <translation>%1 से पहले रजिस्टर पूरा चक्र घूमकर शून्य से पुनः चला</translation>
    </message>
    <message>
        <source>multiplier %2 from %1 on</source>
        <translation>%2 से गुणक %1</translation>
    </message>
    <message>
        <source>readings %1 and %2, difference %3 × multiplier %4</source>
        <translation>पठन %1 और %2, अंतर %3 × गुणक %4</translation>
    </message>
    <message>
        <source>the column “%1” is left out: its unit is not %2, and one file has one unit</source>
        <translation>स्तंभ “%1” छोड़ा गया: इसकी इकाई %2 नहीं है, और एक फ़ाइल की एक ही इकाई होती है</translation>
    </message>
    <message>
        <source>The months have no year; which one is it?</source>
        <translation>माहों के साथ वर्ष नहीं दिया है; वह कौन-सा है?</translation>
    </message>
    <message>
        <source>the months have no year; the one of the engagement is taken</source>
        <translation>माहों के साथ वर्ष नहीं दिया है; कार्यादेश का वर्ष लिया गया है</translation>
    </message>
    <message>
        <source>stands in the heading, the title or the cells</source>
        <translation>शीर्षक, तालिका के नाम या सेलों में दिया है</translation>
    </message>
    <message>
        <source>the file names no unit; the one of the meter is taken</source>
        <translation>फ़ाइल में कोई इकाई नहीं दी है; मीटर की इकाई ली गई है</translation>
    </message>
    <message>
        <source>The file names no unit for its quantities; which one is it?</source>
        <translation>फ़ाइल में मात्राओं की इकाई नहीं दी है; वह कौन-सी है?</translation>
    </message>
    <message>
        <source>Which meter do these values come from?</source>
        <translation>ये मान किस मीटर के हैं?</translation>
    </message>
    <message>
        <source>its name stands in the heading, the title or the name of the file</source>
        <translation>इसका नाम शीर्षक, तालिका के नाम या फ़ाइल के नाम में है</translation>
    </message>
    <message>
        <source>Which source do these values belong to?</source>
        <translation>ये मान किस स्रोत के हैं?</translation>
    </message>
    <message>
        <source>its name stands in the title or the name of the file</source>
        <translation>इसका नाम तालिका के नाम या फ़ाइल के नाम में है</translation>
    </message>
    <message>
        <source>Which column is “%1”?</source>
        <translation>“%1” कौन-सा स्तंभ है?</translation>
    </message>
    <message>
        <source>Day and time of day stand in two columns (“%1” and “%2”); join them in one column before the import</source>
        <translation>दिन और समय दो स्तंभों (“%1” और “%2”) में हैं; आयात से पहले उन्हें एक स्तंभ में जोड़ें</translation>
    </message>
    <message>
        <source>this is power, not energy; it is not read as energy</source>
        <translation>यह शक्ति है, ऊर्जा नहीं; इसे ऊर्जा के रूप में नहीं पढ़ा जाता</translation>
    </message>
    <message>
        <source>The values are in %1: power, not energy. Is this the mean power of the interval, or is the heading wrong?</source>
        <translation>मान %1 में हैं: शक्ति, ऊर्जा नहीं। क्या यह अंतराल की औसत शक्ति है, या शीर्षक गलत है?</translation>
    </message>
    <message>
        <source>proven by %1 cells, 0 contradict</source>
        <translation>%1 सेलों से प्रमाणित, 0 विपरीत</translation>
    </message>
    <message>
        <source>thousands are grouped by it</source>
        <translation>हज़ार इससे समूहित हैं</translation>
    </message>
    <message>
        <source>only so the stamps follow each other in equal steps</source>
        <translation>केवल इसी रूप में समय-मुहरें समान अंतराल पर आती हैं</translation>
    </message>
    <message>
        <source>no other order fits; proven by %1 cells, 0 contradict</source>
        <translation>कोई अन्य क्रम उपयुक्त नहीं; %1 सेलों से प्रमाणित, 0 विपरीत</translation>
    </message>
    <message>
        <source>the headings take two lines</source>
        <translation>शीर्षक दो पंक्तियों में हैं</translation>
    </message>
    <message>
        <source>the first row holds values already</source>
        <translation>पहली पंक्ति में ही मान हैं</translation>
    </message>
    <message>
        <source>its words stand above the columns of the rows below</source>
        <translation>इसके शब्द नीचे की पंक्तियों के स्तंभों के ऊपर हैं</translation>
    </message>
    <message>
        <source>24:00 is the end of a day</source>
        <translation>24:00 दिन का अंत है</translation>
    </message>
    <message>
        <source>the heading says so</source>
        <translation>शीर्षक में ऐसा लिखा है</translation>
    </message>
    <message>
        <source>first and last stamp make whole days as starts of intervals</source>
        <translation>पहली और अंतिम समय-मुहर को अंतरालों का आरंभ मानने पर पूरे दिन बनते हैं</translation>
    </message>
    <message>
        <source>first and last stamp make whole days as ends of intervals</source>
        <translation>पहली और अंतिम समय-मुहर को अंतरालों का अंत मानने पर पूरे दिन बनते हैं</translation>
    </message>
    <message>
        <source>nothing in the file tells whether stamps are starts or ends of intervals</source>
        <translation>फ़ाइल से स्पष्ट नहीं होता कि समय-मुहरें अंतरालों का आरंभ हैं या अंत</translation>
    </message>
    <message>
        <source>read as UTC it covers the period exactly, in %1 it does not</source>
        <translation>UTC के रूप में पढ़ने पर यह अवधि को ठीक-ठीक आच्छादित करता है, %1 में नहीं</translation>
    </message>
    <message>
        <source>%1 times do not exist in %2 (start of summer time): the clock of this file has no summer time</source>
        <translation>%1 समय %2 में होते ही नहीं (ग्रीष्मकालीन समय का आरंभ): इस फ़ाइल की घड़ी ग्रीष्मकालीन समय नहीं अपनाती</translation>
    </message>
    <message>
        <source>%1 of its columns are known fields of this kind</source>
        <translation>इसके %1 स्तंभ इस प्रकार के ज्ञात फ़ील्ड हैं</translation>
    </message>
    <message>
        <source>What kind of file is this?</source>
        <translation>यह किस प्रकार की फ़ाइल है?</translation>
    </message>
    <message>
        <source>title above the headings</source>
        <translation>शीर्षकों के ऊपर तालिका का नाम</translation>
    </message>
    <message>
        <source>row %1 looks like a total among the data; it is read as a row</source>
        <translation>पंक्ति %1 डेटा के बीच योग जैसी दिखती है; इसे सामान्य पंक्ति के रूप में पढ़ा जाता है</translation>
    </message>
    <message>
        <source>the table is too long for a range; what stands below it is refused row by row</source>
        <translation>तालिका एक परास के लिए बहुत लंबी है; इसके नीचे की सामग्री पंक्ति-दर-पंक्ति अस्वीकृत होती है</translation>
    </message>
    <message>
        <source>several tables stand side by side; this is the largest one</source>
        <translation>कई तालिकाएँ साथ-साथ हैं; यह सबसे बड़ी है</translation>
    </message>
    <message>
        <source>rows around the table are left out</source>
        <translation>तालिका के आस-पास की पंक्तियाँ छोड़ी गईं</translation>
    </message>
    <message>
        <source>the stamps carry their own offset from UTC</source>
        <translation>समय-मुहरों में UTC से उनका अंतर स्वयं दिया है</translation>
    </message>
    <message>
        <source>Which clock wrote these stamps?</source>
        <translation>ये समय-मुहरें किस घड़ी ने लिखीं?</translation>
    </message>
    <message>
        <source>Is a stamp the start or the end of its interval?</source>
        <translation>समय-मुहर अपने अंतराल का आरंभ है या अंत?</translation>
    </message>
    <message>
        <source>The values only rise: are they readings of a register?</source>
        <translation>मान केवल बढ़ते हैं: क्या ये रजिस्टर पठन हैं?</translation>
    </message>
    <message>
        <source>The file seems to have one column only; what parts its cells?</source>
        <translation>फ़ाइल में केवल एक स्तंभ प्रतीत होता है; इसके सेलों का विभाजक क्या है?</translation>
    </message>
    <message>
        <source>no cell is filled</source>
        <translation>कोई सेल भरा नहीं है</translation>
    </message>
    <message>
        <source>numbers; %1 cells are none, the first one is “%2” in row %3</source>
        <translation>संख्याएँ; %1 सेल संख्या नहीं हैं, पहला पंक्ति %3 में “%2” है</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>dates; %1 cells are none, the first one is “%2” in row %3</source>
        <translation>दिनांक; %1 सेल दिनांक नहीं हैं, पहला पंक्ति %3 में “%2” है</translation>
    </message>
    <message>
        <source>stored as dates</source>
        <translation>दिनांक के रूप में संचित</translation>
    </message>
    <message>
        <source>identifiers, kept as text digit by digit</source>
        <translation>पहचान संख्याएँ, अंक-दर-अंक पाठ के रूप में रखी गईं</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>the long numbers of “%1” were damaged before (1.23E+15): their last digits are lost; ask for the file again</source>
        <translation>“%1” की लंबी संख्याएँ पहले ही क्षतिग्रस्त हो चुकी थीं (1.23E+15): उनके अंतिम अंक खो गए हैं; फ़ाइल फिर से माँगें</translation>
    </message>
    <message>
        <source>“%1” was stored as numbers: leading zeros and digits behind the 15th are lost</source>
        <translation>“%1” संख्याओं के रूप में संचित था: आरंभ के शून्य और 15वें के बाद के अंक खो गए हैं</translation>
    </message>
    <message>
        <source>the file is no table; it is kept as evidence</source>
        <translation>फ़ाइल तालिका नहीं है; इसे साक्ष्य के रूप में रखा जाता है</translation>
    </message>
    <message>
        <source>notes in Markdown: one heading a note</source>
        <translation>Markdown में टिप्पणियाँ: प्रति टिप्पणी एक शीर्षक</translation>
    </message>
    <message>
        <source>the only sheet</source>
        <translation>एकमात्र शीट</translation>
    </message>
    <message>
        <source>of %1 sheets it has the largest table</source>
        <translation>%1 शीटों में सबसे बड़ी तालिका इसी में है</translation>
    </message>
    <message>
        <source>%1 columns stand below each other</source>
        <translation>%1 स्तंभ सभी पंक्तियों में एक सीध में हैं</translation>
    </message>
    <message>
        <source>its numbers are the sums of the rows above</source>
        <translation>इसकी संख्याएँ ऊपर की पंक्तियों का योग हैं</translation>
    </message>
    <message>
        <source>note below the table</source>
        <translation>तालिका के नीचे की टिप्पणी</translation>
    </message>
    <message>
        <source>another table below</source>
        <translation>नीचे एक और तालिका</translation>
    </message>
    <message>
        <source>total of the rows above</source>
        <translation>ऊपर की पंक्तियों का योग</translation>
    </message>
    <message>
        <source>The recognition was stopped</source>
        <translation>पहचान प्रक्रिया रोक दी गई</translation>
    </message>
    <message>
        <source>apportioned by day</source>
        <translation>दिनवार विभाजित</translation>
    </message>
    <message>
        <source>%1, meters</source>
        <translation>%1, मीटर</translation>
    </message>
    <message>
        <source>%1, register readings</source>
        <translation>%1, रजिस्टर पठन</translation>
    </message>
    <message>
        <source>%1, suppliers' documents</source>
        <translation>%1, आपूर्तिकर्ताओं के दस्तावेज़</translation>
    </message>
    <message>
        <source>%1, energy statistics</source>
        <translation>%1, ऊर्जा सांख्यिकी</translation>
    </message>
    <message>
        <source>No columns of fixed width can be told</source>
        <translation>निश्चित चौड़ाई वाले स्तंभ पहचाने नहीं जा सकते</translation>
    </message>
    <message>
        <source>State where the columns begin, such as fixed:0,10,25</source>
        <translation>बताएँ कि स्तंभ कहाँ आरंभ होते हैं, जैसे fixed:0,10,25</translation>
    </message>
    <message>
        <source>The line is too long</source>
        <translation>पंक्ति बहुत लंबी है</translation>
    </message>
    <message>
        <source>Some bytes are no text in this encoding</source>
        <translation>कुछ बाइट इस वर्ण-कूट पद्धति में पाठ नहीं हैं</translation>
    </message>
    <message>
        <source>The sheet repeats its cells more often than is safe</source>
        <translation>शीट में सेलों की पुनरावृत्ति सुरक्षित सीमा से अधिक है</translation>
    </message>
    <message>
        <source>The file is no workbook</source>
        <translation>फ़ाइल कार्यपुस्तिका नहीं है</translation>
    </message>
    <message>
        <source>Workbooks are .xlsx, .xlsm, .ods and .xls files</source>
        <translation>कार्यपुस्तिकाएँ .xlsx, .xlsm, .ods और .xls फ़ाइलें होती हैं</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>कार्यपुस्तिका पासवर्ड से सुरक्षित है</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>इसे बिना पासवर्ड के सहेजें</translation>
    </message>
    <message>
        <source>The .xls workbook is damaged</source>
        <translation>.xls कार्यपुस्तिका क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx</source>
        <translation>इसे स्प्रेडशीट प्रोग्राम में खोलें और .xlsx के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The .xls workbook is older than Excel 5</source>
        <translation>.xls कार्यपुस्तिका Excel 5 से पुरानी है</translation>
    </message>
    <message>
        <source>The file is an old office document, but no workbook</source>
        <translation>फ़ाइल पुराना कार्यालय दस्तावेज़ है, पर कार्यपुस्तिका नहीं</translation>
    </message>
    <message>
        <source>The workbook has the binary format .xlsb</source>
        <translation>कार्यपुस्तिका द्विआधारी प्रारूप .xlsb में है</translation>
    </message>
    <message>
        <source>Save it as .xlsx</source>
        <translation>इसे .xlsx के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The file is damaged or no ZIP archive: %1</source>
        <translation>फ़ाइल क्षतिग्रस्त है या ZIP संग्रह नहीं है: %1</translation>
    </message>
    <message>
        <source>The archive holds “%1”, which is no plain file inside of it</source>
        <translation>संग्रह में “%1” है, जो उसके भीतर की साधारण फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>Unpack it with care and add its files one by one</source>
        <translation>इसे सावधानी से खोलें और इसकी फ़ाइलें एक-एक करके जोड़ें</translation>
    </message>
    <message>
        <source>The archive has a password: “%1” cannot be read</source>
        <translation>संग्रह पासवर्ड से सुरक्षित है: “%1” नहीं पढ़ा जा सकता</translation>
    </message>
    <message>
        <source>Pack the files again without a password</source>
        <translation>फ़ाइलों का संग्रह बिना पासवर्ड के फिर से बनाएँ</translation>
    </message>
    <message>
        <source>The archive holds two files named “%1”</source>
        <translation>संग्रह में “%1” नाम की दो फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>The archive holds no file “%1”</source>
        <translation>संग्रह में फ़ाइल “%1” नहीं है</translation>
    </message>
    <message>
        <source>Files added</source>
        <translation>फ़ाइलें जोड़ी गईं</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>आयात वापस लिया गया</translation>
    </message>
    <message>
        <source>Add them in several steps</source>
        <translation>उन्हें कई चरणों में जोड़ें</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Opening the files</source>
        <translation>फ़ाइलें खोली जा रही हैं</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>मामला बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>फ़ाइलें जोड़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>क्या बदलेगा, यह निकाला जा रहा है</translation>
    </message>
    <message>
        <source>Taking back an import</source>
        <translation>एक आयात वापस लिया जा रहा है</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>हर %1 महीने</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>हर %1 दिन</translation>
    </message>
    <message>
        <source>%1 (apportioned by day)</source>
        <translation>%1 (दिनवार विभाजित)</translation>
    </message>
    <message>
        <source>%1 (partly estimated)</source>
        <translation>%1 (अंशतः अनुमानित)</translation>
    </message>
    <message>
        <source>Estimated and substituted values</source>
        <translation>अनुमानित और प्रतिस्थापित मान</translation>
    </message>
    <message>
        <source>Meter or document</source>
        <translation>मीटर या दस्तावेज़</translation>
    </message>
    <message>
        <source>Share of the source's quantity</source>
        <translation>स्रोत की मात्रा में हिस्सा</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>substituted</source>
        <translation>प्रतिस्थापित</translation>
    </message>
    <message>
        <source>Values apportioned by day</source>
        <translation>दिनों के अनुसार बाँटे गए मान</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>किसका मान</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Values that are not measured</source>
        <translation>जो मान मापे नहीं गए</translation>
    </message>
    <message>
        <source>Estimated and substituted values: none.</source>
        <translation>अनुमानित और प्रतिस्थापित मान: कोई नहीं।</translation>
    </message>
    <message>
        <source>Values apportioned by day: none.</source>
        <translation>दिनों के अनुसार बाँटे गए मान: कोई नहीं।</translation>
    </message>
    <message>
        <source>document %1 of an event at meter %2 is not in the case</source>
        <translation>मीटर %2 की एक घटना का दस्तावेज़ %1 मामले में नहीं है</translation>
    </message>
    <message>
        <source>%1: independent values reach %2 % of the declared quantity (%3 of %4)</source>
        <translation>%1: स्वतंत्र मान घोषित मात्रा के %2 % तक पहुँचते हैं (%4 में से %3)</translation>
    </message>
    <message>
        <source>Obtain meter readings, suppliers' documents or returns for the rest, or say in the conclusion why there are none</source>
        <translation>शेष के लिए मीटर पठन, आपूर्तिकर्ताओं के दस्तावेज़ या विवरणियाँ प्राप्त करें, या अंतिम निर्णय में बताएँ कि वे क्यों नहीं हैं</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>No source declares a quantity</source>
        <translation>कोई स्रोत मात्रा घोषित नहीं करता</translation>
    </message>
    <message>
        <source>Reached by independent values: %1</source>
        <translation>स्वतंत्र मानों से आच्छादित: %1</translation>
    </message>
    <message>
        <source>Sample %1: %2 records are drawn, and %3 of them are not tested as they stand now</source>
        <translation>नमूना %1: %2 अभिलेख चुने गए हैं, और उनमें से %3 अपनी वर्तमान स्थिति में परखे नहीं गए हैं</translation>
    </message>
    <message>
        <source>Test the records against their evidence, or say why the sample was given up.</source>
        <translation>अभिलेखों को उनके साक्ष्य से परखें, या बताएँ कि नमूना क्यों छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>%1 of %2 declared records are tested; all must be, because %3 has %4 % of the emissions</source>
        <translation>घोषित %2 अभिलेखों में से %1 परखे गए हैं; सभी परखे जाने चाहिए, क्योंकि %3 का अंश उत्सर्जन का %4 % है</translation>
    </message>
    <message>
        <source>%1 of %2 declared records are tested; after rounds with a finding: %3, at least %4 must be</source>
        <translation>घोषित %2 अभिलेखों में से %1 परखे गए हैं; निष्कर्ष वाले चक्र: %3, इनके बाद कम से कम %4 परखे जाने चाहिए</translation>
    </message>
    <message>
        <source>%1 of %2 declared records tested, %3 required</source>
        <translation>घोषित %2 अभिलेखों में से %1 परखे गए, %3 आवश्यक</translation>
    </message>
    <message>
        <source>Extend the sample and test what is drawn, or write down why fewer records are enough.</source>
        <translation>नमूना बढ़ाएँ और चुने गए अभिलेख परखें, या लिखें कि कम अभिलेख क्यों पर्याप्त हैं।</translation>
    </message>
    <message>
        <source>No sample was drawn: all %1 declared records were compared with independent values</source>
        <translation>कोई नमूना नहीं लिया गया: सभी %1 घोषित अभिलेखों की स्वतंत्र मानों से तुलना की गई</translation>
    </message>
    <message>
        <source>No sample was drawn: all %1 declared records were recalculated, and %2 compared with independent values</source>
        <translation>कोई नमूना नहीं लिया गया: सभी %1 घोषित अभिलेखों की पुनर्गणना की गई, और %2 की स्वतंत्र मानों से तुलना की गई</translation>
    </message>
    <message>
        <source>Independent values speak of %1 of %2 declared records, at least %3 must be tested, and no sample was drawn</source>
        <translation>स्वतंत्र मान घोषित %2 अभिलेखों में से %1 के बारे में हैं, कम से कम %3 परखे जाने चाहिए, और कोई नमूना नहीं लिया गया</translation>
    </message>
    <message>
        <source>Draw a sample of the declared records and test it against the evidence on site.</source>
        <translation>घोषित अभिलेखों का नमूना लें और उसे स्थल पर साक्ष्य से परखें।</translation>
    </message>
    <message>
        <source>Share of the monthly records to be cross-checked at least (Beijing, third-party verification, questions and answers, 28 January 2016)</source>
        <translation>मासिक अभिलेखों का न्यूनतम अंश जिसकी क्रॉस-जाँच होनी है (बीजिंग, तृतीय-पक्ष सत्यापन, प्रश्नोत्तर, 28 जनवरी 2016)</translation>
    </message>
    <message>
        <source>Points by which the sample is enlarged after a finding in it (Beijing, 2016)</source>
        <translation>नमूने में निष्कर्ष मिलने पर वह जितने प्रतिशत अंकों से बढ़ाया जाता है (बीजिंग, 2016)</translation>
    </message>
    <message>
        <source>Share to be tested at least after a finding in the enlargement; up to 100 % (Beijing, 2016)</source>
        <translation>बढ़ाए गए नमूने में निष्कर्ष मिलने पर परखा जाने वाला न्यूनतम अंश; 100 % तक (बीजिंग, 2016)</translation>
    </message>
    <message>
        <source>Only where each meter has less than this share of the emissions may records be sampled at all (Beijing, 2016)</source>
        <translation>अभिलेखों का नमूनाकरण केवल तभी अनुमत है जब प्रत्येक मीटर का उत्सर्जन में अंश इससे कम हो (बीजिंग, 2016)</translation>
    </message>
    <message>
        <source>Meter %1: no calibration certificate, %2 days of use in %3</source>
        <translation>मीटर %1: %3 में कोई अंशांकन प्रमाणपत्र नहीं, %2 दिन का उपयोग</translation>
    </message>
    <message>
        <source>Meter %1: the certificate %4 for %3 says that it did not pass; %2 days of use</source>
        <translation>मीटर %1: %3 के प्रमाणपत्र %4 के अनुसार वह उत्तीर्ण नहीं हुआ; %2 दिन का उपयोग</translation>
    </message>
    <message>
        <source>Meter %1: no valid calibration in %3, %2 days of use</source>
        <translation>मीटर %1: %3 में कोई वैध अंशांकन नहीं, %2 दिन का उपयोग</translation>
    </message>
    <message>
        <source>Obtain the certificate for these days, or explain why the values hold and are not too low.</source>
        <translation>इन दिनों का प्रमाणपत्र प्राप्त करें, या स्पष्ट करें कि मान क्यों सही हैं और बहुत कम नहीं हैं।</translation>
    </message>
    <message>
        <source>No meter was used for a declared value</source>
        <translation>किसी घोषित मान के लिए मीटर का उपयोग नहीं हुआ</translation>
    </message>
    <message>
        <source>%1 meters: every day of use against their certificates</source>
        <translation>%1 मीटर: उपयोग का प्रत्येक दिन उनके प्रमाणपत्रों से मिलाया गया</translation>
    </message>
    <message>
        <source>working reference XC-25: no day without a valid certificate</source>
        <translation>कार्य-संदर्भ XC-25: वैध प्रमाणपत्र के बिना कोई दिन नहीं</translation>
    </message>
    <message>
        <source>it was issued on %1, before its period ended on %2</source>
        <translation>यह %1 को जारी हुआ, अपनी अवधि के अंत %2 से पहले</translation>
    </message>
    <message>
        <source>it was issued on %1, after it was handed in on %2</source>
        <translation>यह %1 को जारी हुआ, %2 को सौंपे जाने के बाद</translation>
    </message>
    <message>
        <source>its serial number runs against its date (%1)</source>
        <translation>इसका क्रमांक इसके दिनांक के क्रम के विपरीत है (%1)</translation>
    </message>
    <message>
        <source>it was posted on %1, long before it existed (%2)</source>
        <translation>इसकी लेखा-प्रविष्टि %1 को हुई, इसके अस्तित्व में आने (%2) से बहुत पहले</translation>
    </message>
    <message>
        <source>Document %1 for %2: %3</source>
        <translation>%2 का दस्तावेज़ %1: %3</translation>
    </message>
    <message>
        <source>Look at the original, ask the supplier to confirm it, and explain the order of the dates.</source>
        <translation>मूल प्रति देखें, आपूर्तिकर्ता से पुष्टि माँगें, और दिनांकों के क्रम का स्पष्टीकरण दें।</translation>
    </message>
    <message>
        <source>All %1 documents of %2 were issued on the same day (%3)</source>
        <translation>%2 के सभी %1 दस्तावेज़ एक ही दिन जारी हुए (%3)</translation>
    </message>
    <message>
        <source>Ask the supplier for the original documents, or explain why they were issued together.</source>
        <translation>आपूर्तिकर्ता से मूल दस्तावेज़ माँगें, या स्पष्ट करें कि वे एक साथ क्यों जारी हुए।</translation>
    </message>
    <message>
        <source>No document states when it was issued</source>
        <translation>किसी दस्तावेज़ में जारी होने का दिनांक नहीं है</translation>
    </message>
    <message>
        <source>the dates of %1 documents against periods, numbers, postings and the submission</source>
        <translation>%1 दस्तावेज़ों के दिनांक, अवधियों, क्रमांकों, लेखा-प्रविष्टियों और प्रस्तुति से मिलाए गए</translation>
    </message>
    <message>
        <source>default of the catalogue: bills are written a few days before a month ends</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: बिल माह के अंत से कुछ दिन पहले लिखे जाते हैं</translation>
    </message>
    <message>
        <source>default of the catalogue: a bill is posted into the month that it is for</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: बिल की लेखा-प्रविष्टि उसी माह में होती है जिसका वह बिल है</translation>
    </message>
    <message>
        <source>default of the catalogue: fewer documents may come in one letter</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: इससे कम दस्तावेज़ एक ही पत्र में आ सकते हैं</translation>
    </message>
    <message>
        <source>default of the catalogue: fewer numbers show no order</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: इससे कम क्रमांकों से कोई क्रम नहीं दिखता</translation>
    </message>
    <message>
        <source>default of the catalogue: where more numbers fall, they are no serial numbers</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: जहाँ इससे अधिक संख्याएँ घटती हैं, वहाँ वे क्रमांक नहीं हैं</translation>
    </message>
    <message>
        <source>“%1”, to which %2 refers, is not among the files of the case</source>
        <translation>“%1”, जिसका उल्लेख %2 करता है, प्रकरण की फ़ाइलों में नहीं है</translation>
    </message>
    <message>
        <source>Hand in the file, or correct the reference.</source>
        <translation>फ़ाइल सौंपें, या संदर्भ सुधारें।</translation>
    </message>
    <message>
        <source>The dossier lists “%1”, but it was not read: %2</source>
        <translation>डोज़ियर में “%1” सूचीबद्ध है, पर वह पढ़ी नहीं गई: %2</translation>
    </message>
    <message>
        <source>Hand in the file again.</source>
        <translation>फ़ाइल फिर से सौंपें।</translation>
    </message>
    <message>
        <source>The evidence “%1” is an empty file</source>
        <translation>साक्ष्य “%1” एक रिक्त फ़ाइल है</translation>
    </message>
    <message>
        <source>The evidence “%1” is another file than in the submission before (SHA-256 %2, was %3)</source>
        <translation>साक्ष्य “%1” पिछली प्रस्तुति की फ़ाइल से भिन्न फ़ाइल है (SHA-256 %2, पहले %3)</translation>
    </message>
    <message>
        <source>Explain what was changed in it, and hand in what replaces a file under a name of its own.</source>
        <translation>स्पष्ट करें कि उसमें क्या बदला गया, और किसी फ़ाइल के स्थान पर आने वाली फ़ाइल उसके अपने नाम से सौंपें।</translation>
    </message>
    <message>
        <source>Nothing refers to a file of evidence</source>
        <translation>किसी साक्ष्य फ़ाइल का कोई संदर्भ नहीं है</translation>
    </message>
    <message>
        <source>%1 references and files of evidence against the files that the case keeps</source>
        <translation>%1 संदर्भ और साक्ष्य फ़ाइलें प्रकरण में रखी फ़ाइलों से मिलाई गईं</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>निष्कर्ष %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>स्रोत %1</translation>
    </message>
    <message>
        <source>an event at meter %1</source>
        <translation>मीटर %1 की एक घटना</translation>
    </message>
    <message>
        <source>review item %1</source>
        <translation>समीक्षा मद %1</translation>
    </message>
    <message>
        <source>the site visit (%1)</source>
        <translation>स्थल निरीक्षण (%1)</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 stands twice: %4 are counted once too often</source>
        <translation>%3 के लिए %2 का दस्तावेज़ %1 दो बार है: %4 एक बार अधिक गिने गए हैं</translation>
    </message>
    <message>
        <source>Documents %1 and %2 of %3 are for the same period (%4) and amount: %5 are counted once too often</source>
        <translation>%3 के दस्तावेज़ %1 और %2 समान अवधि (%4) और मात्रा के हैं: %5 एक बार अधिक गिने गए हैं</translation>
    </message>
    <message>
        <source>Remove the copy from the documents and from the declared value, or show what each of them settles.</source>
        <translation>दस्तावेज़ों और घोषित मान से प्रतिलिपि हटाएँ, या दिखाएँ कि प्रत्येक किसका निपटान करता है।</translation>
    </message>
    <message>
        <source>the copy adds %1</source>
        <translation>प्रतिलिपि से %1 जुड़ जाता है</translation>
    </message>
    <message>
        <source>%1 is settled twice</source>
        <translation>%1 का निपटान दो बार हुआ है</translation>
    </message>
    <message>
        <source>No suppliers' documents</source>
        <translation>आपूर्तिकर्ताओं के कोई दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>%1 document lines compared by number, supplier, period and amount</source>
        <translation>%1 दस्तावेज़ पंक्तियों की तुलना क्रमांक, आपूर्तिकर्ता, अवधि और मात्रा के अनुसार की गई</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 is estimated (%4); the meter counted %5</source>
        <translation>%3 के लिए %2 का दस्तावेज़ %1 अनुमानित है (%4); मीटर ने %5 गिना</translation>
    </message>
    <message>
        <source>Document %1 of %2 for %3 is estimated (%4), and no measured one replaces it</source>
        <translation>%3 के लिए %2 का दस्तावेज़ %1 अनुमानित है (%4), और कोई मापित दस्तावेज़ उसका स्थान नहीं लेता</translation>
    </message>
    <message>
        <source>Obtain the document after the reading, or explain how the estimate was made and that it is not too low.</source>
        <translation>पठन के बाद का दस्तावेज़ प्राप्त करें, या स्पष्ट करें कि अनुमान कैसे लगाया गया और वह बहुत कम नहीं है।</translation>
    </message>
    <message>
        <source>the supplier estimated %1</source>
        <translation>आपूर्तिकर्ता का अनुमान %1</translation>
    </message>
    <message>
        <source>%1 document lines looked at, %2 of them marked as estimated</source>
        <translation>%1 दस्तावेज़ पंक्तियाँ देखी गईं, उनमें %2 अनुमानित के रूप में चिह्नित हैं</translation>
    </message>
    <message>
        <source>%1: no document settles %2 (%3 days); about %4 are at stake</source>
        <translation>%1: %2 (%3 दिन) का निपटान किसी दस्तावेज़ से नहीं होता; लगभग %4 प्रभावित हैं</translation>
    </message>
    <message>
        <source>%1: fewer documents than usual settle %2 (%3 days); about %4 are at stake</source>
        <translation>%1: %2 (%3 दिन) का निपटान सामान्य से कम दस्तावेज़ों से होता है; लगभग %4 प्रभावित हैं</translation>
    </message>
    <message>
        <source>Obtain the missing document, or have the period on a neighbouring one corrected.</source>
        <translation>अनुपलब्ध दस्तावेज़ प्राप्त करें, या पड़ोसी दस्तावेज़ की अवधि सुधरवाएँ।</translation>
    </message>
    <message>
        <source>no document for %1</source>
        <translation>%1 का कोई दस्तावेज़ नहीं</translation>
    </message>
    <message>
        <source>%1: %2 (%3 days) are settled by more than one document (%4); about %5 are at stake</source>
        <translation>%1: %2 (%3 दिन) का निपटान एक से अधिक दस्तावेज़ों (%4) से होता है; लगभग %5 प्रभावित हैं</translation>
    </message>
    <message>
        <source>Have the period or the quantity of one document corrected, or show that they settle different supplies.</source>
        <translation>एक दस्तावेज़ की अवधि या मात्रा सुधरवाएँ, या दिखाएँ कि वे भिन्न आपूर्तियों का निपटान करते हैं।</translation>
    </message>
    <message>
        <source>documents %1 share %2</source>
        <translation>दस्तावेज़ %1 में %2 साझा है</translation>
    </message>
    <message>
        <source>a document that belongs to %1 stands under %2</source>
        <translation>%1 का एक दस्तावेज़ %2 के अंतर्गत रखा है</translation>
    </message>
    <message>
        <source>No supply whose documents follow each other without a break</source>
        <translation>ऐसी कोई आपूर्ति नहीं जिसके दस्तावेज़ बिना विराम एक-दूसरे के बाद आते हों</translation>
    </message>
    <message>
        <source>the documents of %1 supplies against the days of %2</source>
        <translation>%1 आपूर्तियों के दस्तावेज़ %2 के दिनों से मिलाए गए</translation>
    </message>
    <message>
        <source>default of the catalogue: less than one unit is not billed</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: एक इकाई से कम का बिल नहीं बनता</translation>
    </message>
    <message>
        <source>default of the catalogue: documents that together settle what was supplied are supplements</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: जो दस्तावेज़ मिलकर पूरी आपूर्ति का निपटान करते हैं, वे पूरक दस्तावेज़ हैं</translation>
    </message>
    <message>
        <source>default of the catalogue: the day of a reading may end one document and start the next</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: पठन का दिन एक दस्तावेज़ का अंत और अगले का आरंभ हो सकता है</translation>
    </message>
    <message>
        <source>default of the catalogue: three documents in a row are a supply of their own, not a slip</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: लगातार तीन दस्तावेज़ स्वयं एक आपूर्ति हैं, चूक नहीं</translation>
    </message>
    <message>
        <source>Review item %1 (%2) has neither an answer from the site visit nor a finding: %3</source>
        <translation>समीक्षा मद %1 (%2) के लिए न स्थल निरीक्षण का उत्तर है, न कोई निष्कर्ष: %3</translation>
    </message>
    <message>
        <source>Enter the result, answer the item on site, or raise a finding.</source>
        <translation>परिणाम दर्ज करें, मद का उत्तर स्थल पर दें, या निष्कर्ष दर्ज करें।</translation>
    </message>
    <message>
        <source>No document review is recorded</source>
        <translation>कोई दस्तावेज़ समीक्षा दर्ज नहीं है</translation>
    </message>
    <message>
        <source>%1 items of the document review against visit and findings</source>
        <translation>दस्तावेज़ समीक्षा की %1 मदें स्थल निरीक्षण और निष्कर्षों से मिलाई गईं</translation>
    </message>
    <message>
        <source>The check has no parameters</source>
        <translation>इस जाँच में कोई प्राचल नहीं है</translation>
    </message>
    <message>
        <source>The check has: %1</source>
        <translation>इस जाँच में हैं: %1</translation>
    </message>
    <message>
        <source>There is no parameter “%1”</source>
        <translation>“%1” नामक कोई प्राचल नहीं है</translation>
    </message>
    <message>
        <source>Give a whole number, %1 %2</source>
        <translation>पूर्ण संख्या दें, %1 %2</translation>
    </message>
    <message>
        <source>Give a number, %1 %2</source>
        <translation>संख्या दें, %1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 का मान %2 नहीं हो सकता</translation>
    </message>
    <message>
        <source>ISO 14064-3</source>
        <translation>ISO 14064-3</translation>
    </message>
    <message>
        <source>The standard names no tolerances: the team sets them by risk and materiality (6.1). The catalogue's stand until it does.</source>
        <translation>मानक कोई सह्यता नहीं बताता: दल उन्हें जोखिम और भौतिकता के अनुसार निर्धारित करता है (6.1)। तब तक सूची-पत्र के मान लागू रहते हैं।</translation>
    </message>
    <message>
        <source>ISO 14064-3, 6.1: the evidence-gathering plan sizes samples by risk; the fixed shares of the catalogue are a rule of Beijing (2016)</source>
        <translation>ISO 14064-3, 6.1: साक्ष्य-संग्रह योजना नमूनों का आकार जोखिम के अनुसार तय करती है; सूची-पत्र के नियत अंश बीजिंग (2016) का नियम हैं</translation>
    </message>
    <message>
        <source>AVR (EU) 2018/2067</source>
        <translation>AVR (EU) 2018/2067</translation>
    </message>
    <message>
        <source>Uncertainty that the MRR permits is no misstatement; samples are sized by the verifier's risk analysis.</source>
        <translation>MRR द्वारा अनुमत अनिश्चितता गलत विवरण नहीं है; नमूनों का आकार सत्यापक के जोखिम विश्लेषण से तय होता है।</translation>
    </message>
    <message>
        <source>The monthly records are asked for by the GB/T 32151 series, not by the MRR</source>
        <translation>मासिक अभिलेख GB/T 32151 शृंखला में अपेक्षित हैं, MRR में नहीं</translation>
    </message>
    <message>
        <source>China, verification guide for enterprise GHG reports (trial, 2021)</source>
        <translation>चीन, उद्यमों की ग्रीनहाउस गैस रिपोर्टों के सत्यापन की मार्गदर्शिका (परीक्षणाधीन, 2021)</translation>
    </message>
    <message>
        <source>Beijing, questions and answers on sampling (2016)</source>
        <translation>बीजिंग, नमूनाकरण पर प्रश्नोत्तर (2016)</translation>
    </message>
    <message>
        <source>At least 30 % of the monthly records, 20 points more after a nonconformity, then 80 to 100 %: what the catalogue's sample size stands for. Nothing else differs.</source>
        <translation>मासिक अभिलेखों का कम से कम 30 %, गैर-अनुरूपता के बाद 20 प्रतिशत अंक अधिक, फिर 80 से 100 %: सूची-पत्र का नमूना आकार इसी पर आधारित है। और कुछ भिन्न नहीं है।</translation>
    </message>
    <message>
        <source>The two sides are not of one kind: “%1” and “%2”</source>
        <translation>दोनों पक्ष एक ही प्रकार के नहीं हैं: “%1” और “%2”</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 is more than %5 = %6 (tolerance %7 %)</source>
        <translation>%1, %2: %3 = %4, जो %5 = %6 से अधिक है (सह्यता %7 %)</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 is less than %5 = %6 (tolerance %7 %)</source>
        <translation>%1, %2: %3 = %4, जो %5 = %6 से कम है (सह्यता %7 %)</translation>
    </message>
    <message>
        <source>%1, %2: %3 = %4 differs from %5 = %6 (tolerance %7 %)</source>
        <translation>%1, %2: %3 = %4, जो %5 = %6 से भिन्न है (सह्यता %7 %)</translation>
    </message>
    <message>
        <source>the rule cannot be worked out: character %1: %2</source>
        <translation>नियम की गणना नहीं की जा सकती: वर्ण %1: %2</translation>
    </message>
    <message>
        <source>no value to compare: %1</source>
        <translation>तुलना के लिए कोई मान नहीं: %1</translation>
    </message>
    <message>
        <source>%1 compared by %2</source>
        <translation>%2 के अनुसार %1 तुलनाएँ की गईं</translation>
    </message>
    <message>
        <source>%1 compared by %2; %3 without a value: %4</source>
        <translation>%2 के अनुसार %1 तुलनाएँ की गईं; %3 बिना मान के: %4</translation>
    </message>
    <message>
        <source>the rule cannot be worked out: %1</source>
        <translation>नियम की गणना नहीं की जा सकती: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>switched off by %1 on %2: %3</source>
        <translation>%1 द्वारा %2 को बंद किया गया: %3</translation>
    </message>
    <message>
        <source>broke off with an error of the program: %1</source>
        <translation>प्रोग्राम की त्रुटि से बीच में रुक गई: %1</translation>
    </message>
    <message>
        <source>The memory does not suffice for the cross-checks</source>
        <translation>क्रॉस-जाँचों के लिए मेमोरी पर्याप्त नहीं है</translation>
    </message>
    <message>
        <source>Close other programs</source>
        <translation>अन्य प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>The values of one period were put in the place of another one's</source>
        <translation>एक अवधि के मान दूसरी अवधि के मानों के स्थान पर रखे गए</translation>
    </message>
    <message>
        <source>A gap was filled with values of another time and not marked</source>
        <translation>रिक्ति किसी अन्य समय के मानों से भरी गई और चिह्नित नहीं की गई</translation>
    </message>
    <message>
        <source>The energy of %1 counts twice, that of %2 not at all</source>
        <translation>%1 की ऊर्जा दो बार गिनी जाती है, %2 की बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>%1: %2 repeats %3 values from %4 on exactly as %5 has them from %6 on (%7 such stretches)</source>
        <translation>%1: %2 में %4 से आगे %3 मान ठीक वैसे ही दोहराए गए हैं जैसे %5 में %6 से आगे हैं (ऐसे %7 खंड)</translation>
    </message>
    <message>
        <source>Read the meter's own memory for that time; a filled gap is marked as estimated and shown not to be too low</source>
        <translation>उस समय के लिए मीटर की अपनी मेमोरी पढ़ें; भरी गई रिक्ति अनुमानित के रूप में चिह्नित की जाती है और दिखाया जाता है कि वह बहुत कम नहीं है</translation>
    </message>
    <message>
        <source>No meter has a series, and the ledger has few postings</source>
        <translation>किसी मीटर की समय-शृंखला नहीं है, और खाता-बही में लेखा-प्रविष्टियाँ कम हैं</translation>
    </message>
    <message>
        <source>Every stretch of the series of %1 meters against all others, last digits month by month, first digits of the postings</source>
        <translation>%1 मीटरों की शृंखला का प्रत्येक खंड अन्य सभी से, अंतिम अंक माहवार, लेखा-प्रविष्टियों के प्रथम अंक</translation>
    </message>
    <message>
        <source>Of the chi-square over all months together (divided by their number, after Bonferroni); default of this catalogue</source>
        <translation>सभी माहों के सम्मिलित काई-वर्ग का (उनकी संख्या से विभाजित, बोनफ़ेरोनी के अनुसार); इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Fewer values say nothing about digits; default of this catalogue</source>
        <translation>इससे कम मान अंकों के बारे में कुछ नहीं बताते; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Points by which a last digit must be more frequent than in the meter's other months: many values make small differences certain that mean nothing</source>
        <translation>किसी अंतिम अंक की आवृत्ति मीटर के अन्य माहों से जितने प्रतिशत अंक अधिक होनी चाहिए: अनेक मान छोटे अंतरों को भी निश्चित बना देते हैं, जिनका कोई अर्थ नहीं होता</translation>
    </message>
    <message>
        <source>Mean distance from Benford's law above which first digits do not conform (Nigrini, 2012)</source>
        <translation>बेनफ़ोर्ड के नियम से माध्य दूरी, जिससे ऊपर प्रथम अंक नियम के अनुरूप नहीं हैं (Nigrini, 2012)</translation>
    </message>
    <message>
        <source>%1: %2 shows zero from %3 to %4; the meters around it say that %5 flowed through it in that time</source>
        <translation>%1: %2 में %3 से %4 तक शून्य है; आसपास के मीटर बताते हैं कि उस समय इससे %5 प्रवाहित हुआ</translation>
    </message>
    <message>
        <source>Replace the intervals by the difference of the other meters, or by a documented estimate that is not too low</source>
        <translation>अंतरालों के स्थान पर अन्य मीटरों का अंतर रखें, या ऐसा प्रलेखित अनुमान जो बहुत कम न हो</translation>
    </message>
    <message>
        <source>The meter counted nothing while its load ran</source>
        <translation>भार चलता रहा, पर मीटर ने कुछ नहीं गिना</translation>
    </message>
    <message>
        <source>%1: %2 % of the values of %3 end in %4, in the other months %5 % (%6 values)</source>
        <translation>%1: %3 के %2 % मान %4 पर समाप्त होते हैं, अन्य माहों में %5 % (%6 मान)</translation>
    </message>
    <message>
        <source>Show the meter's own memory for that month; rounded or estimated values are marked as such</source>
        <translation>उस माह के लिए मीटर की अपनी मेमोरी दिखाएँ; पूर्णांकित या अनुमानित मान वैसे ही चिह्नित किए जाते हैं</translation>
    </message>
    <message>
        <source>A meter has no favourite digit: the values were rounded, estimated or written by hand</source>
        <translation>मीटर का कोई पसंदीदा अंक नहीं होता: मान पूर्णांकित, अनुमानित या हाथ से लिखे गए थे</translation>
    </message>
    <message>
        <source>The export of that month has fewer places</source>
        <translation>उस माह के निर्यात में दशमलव स्थान कम हैं</translation>
    </message>
    <message>
        <source>The first digits of %1 postings do not follow Benford's law: %2 % begin with 1, where %3 % are expected</source>
        <translation>%1 लेखा-प्रविष्टियों के प्रथम अंक बेनफ़ोर्ड के नियम का पालन नहीं करते: %2 % 1 से आरंभ होती हैं, जबकि %3 % अपेक्षित हैं</translation>
    </message>
    <message>
        <source>Draw postings with the first digits that are too frequent and look at their vouchers</source>
        <translation>जो प्रथम अंक बहुत अधिक आते हैं, उन वाली लेखा-प्रविष्टियाँ चुनें और उनके वाउचर देखें</translation>
    </message>
    <message>
        <source>Invented amounts, or a limit that many amounts keep to</source>
        <translation>गढ़ी गई राशियाँ, या कोई सीमा जिसके भीतर अनेक राशियाँ रहती हैं</translation>
    </message>
    <message>
        <source>%1: %2 has no value in the whole month (%3 intervals)</source>
        <translation>%1: %2 का पूरे माह में कोई मान नहीं है (%3 अंतराल)</translation>
    </message>
    <message>
        <source>%1: %2 lacks %3 intervals: %4</source>
        <translation>%1: %2 में %3 अंतराल अनुपलब्ध हैं: %4</translation>
    </message>
    <message>
        <source>%1: %3 values of %2 are not measured and put in with %4, more than in the weeks before and after (%5)</source>
        <translation>%1: %2 के %3 मान मापित नहीं, बल्कि %4 के साथ भरे गए हैं, पहले और बाद के सप्ताहों से अधिक (%5)</translation>
    </message>
    <message>
        <source>%1: %3 values of %2 are not measured and put in with %4, less than in the weeks before and after (%5)</source>
        <translation>%1: %2 के %3 मान मापित नहीं, बल्कि %4 के साथ भरे गए हैं, पहले और बाद के सप्ताहों से कम (%5)</translation>
    </message>
    <message>
        <source>%1; the register counted %2 in the month, the intervals hold %3</source>
        <translation>%1; रजिस्टर ने माह में %2 गिना, अंतरालों में %3 है</translation>
    </message>
    <message>
        <source>%1; on the safe side they held %2</source>
        <translation>%1; सुरक्षित पक्ष पर उनमें %2 था</translation>
    </message>
    <message>
        <source>The register covers the month: explain why the intervals are missing and by what they are replaced</source>
        <translation>रजिस्टर पूरे माह का है: स्पष्ट करें कि अंतराल क्यों अनुपलब्ध हैं और उनके स्थान पर क्या रखा गया है</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate on the safe side with its method</source>
        <translation>मीटर की अपनी मेमोरी से मान प्राप्त करें, या विधि सहित सुरक्षित पक्ष का अनुमान</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate with its method: the month no higher than %1</source>
        <translation>मीटर की अपनी मेमोरी से मान प्राप्त करें, या विधि सहित अनुमान: माह का मान %1 से अधिक नहीं</translation>
    </message>
    <message>
        <source>Obtain the values from the meter's own memory, or an estimate with its method: the month no lower than %1</source>
        <translation>मीटर की अपनी मेमोरी से मान प्राप्त करें, या विधि सहित अनुमान: माह का मान %1 से कम नहीं</translation>
    </message>
    <message>
        <source>The values were put in, not measured</source>
        <translation>मान मापे नहीं गए, भरे गए</translation>
    </message>
    <message>
        <source>%1 rows stand in the file without a value that can be read</source>
        <translation>फ़ाइल में %1 पंक्तियाँ ऐसी हैं जिनका मान पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The file has no rows for these intervals</source>
        <translation>फ़ाइल में इन अंतरालों की पंक्तियाँ नहीं हैं</translation>
    </message>
    <message>
        <source>%1 ends with %2: %3 intervals to the end of the period are missing, and no paper says that the meter was taken off</source>
        <translation>%1 %2 पर समाप्त होता है: अवधि के अंत तक %3 अंतराल अनुपलब्ध हैं, और कोई दस्तावेज़ नहीं बताता कि मीटर हटाया गया</translation>
    </message>
    <message>
        <source>Name the record of the meter's removal, or hand in the rest of the series</source>
        <translation>मीटर हटाने का अभिलेख बताएँ, या शृंखला का शेष भाग सौंपें</translation>
    </message>
    <message>
        <source>%1 begins with %2: %3 intervals from the start of the period on are missing, and no paper says that the meter was installed then</source>
        <translation>%1 %2 से आरंभ होता है: अवधि के आरंभ से %3 अंतराल अनुपलब्ध हैं, और कोई दस्तावेज़ नहीं बताता कि मीटर तब लगाया गया</translation>
    </message>
    <message>
        <source>Name the record of the meter's installation, or hand in the start of the series</source>
        <translation>मीटर लगाने का अभिलेख बताएँ, या शृंखला का आरंभिक भाग सौंपें</translation>
    </message>
    <message>
        <source>The register stood still while energy was counted elsewhere</source>
        <translation>रजिस्टर रुका रहा, जबकि ऊर्जा अन्यत्र गिनी गई</translation>
    </message>
    <message>
        <source>The next period differs by the same amount the other way round: the reading of %1 is probably misread</source>
        <translation>अगली अवधि में उतना ही अंतर विपरीत दिशा में है: %1 का पठन संभवतः गलत पढ़ा गया</translation>
    </message>
    <message>
        <source>No usual ratio closes the difference: intervals or readings of this time are wrong</source>
        <translation>कोई सामान्य अनुपात अंतर को समाप्त नहीं करता: इस समय के अंतराल या पठन गलत हैं</translation>
    </message>
    <message>
        <source>%1: the register of %2 gives %3 with multiplier %4, the supplier's document %5</source>
        <translation>%1: %2 का रजिस्टर गुणक %4 के साथ %3 देता है, आपूर्तिकर्ता का दस्तावेज़ %5</translation>
    </message>
    <message>
        <source>%1: the register of %2 gives %3 with multiplier %4, its intervals hold %5</source>
        <translation>%1: %2 का रजिस्टर गुणक %4 के साथ %3 देता है, उसके अंतरालों में %5 है</translation>
    </message>
    <message>
        <source>Read the ratio from the transformers' plates or the supplier's record, and correct the multiplier or the values</source>
        <translation>अनुपात ट्रांसफ़ॉर्मरों की पट्टिकाओं या आपूर्तिकर्ता के अभिलेख से पढ़ें, और गुणक या मान सुधारें</translation>
    </message>
    <message>
        <source>Retrace the readings and the intervals of this time to the meter</source>
        <translation>इस समय के पठनों और अंतरालों का मीटर तक अनुरेखण करें</translation>
    </message>
    <message>
        <source>%1: %2 readings are said to count with multiplier %3, the boundary and the events say %4</source>
        <translation>%1: %2 पठन गुणक %3 के साथ गिने बताए गए हैं, सीमा और घटनाएँ %4 बताती हैं</translation>
    </message>
    <message>
        <source>Enter the meter's multiplier in the boundary, or the change of the ratio as an event with its protocol</source>
        <translation>मीटर का गुणक सीमा में दर्ज करें, या अनुपात का परिवर्तन उसके कार्यवृत्त सहित घटना के रूप में</translation>
    </message>
    <message>
        <source>No meter has readings and, for the same days, intervals or a document</source>
        <translation>किसी मीटर के पठन के साथ उन्हीं दिनों के अंतराल या दस्तावेज़ नहीं हैं</translation>
    </message>
    <message>
        <source>Register × multiplier against intervals or documents in %1 periods</source>
        <translation>%1 अवधियों में रजिस्टर × गुणक बनाम अंतराल या दस्तावेज़</translation>
    </message>
    <message>
        <source>Register and intervals come from one device; rounding of readings and values is allowed beside it; default of this catalogue</source>
        <translation>रजिस्टर और अंतराल एक ही उपकरण के हैं; इसके अतिरिक्त पठनों और मानों का पूर्णांकन अनुमत है; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Closed by 1 in place of %1: the readings of %2 are primary values already, or the document lacks the multiplier</source>
        <translation>%1 के स्थान पर 1 से अंतर समाप्त होता है: %2 के पठन पहले से प्राथमिक मान हैं, या दस्तावेज़ में गुणक नहीं लगा है</translation>
    </message>
    <message>
        <source>Closed by 1 in place of %1: the readings of %2 are primary values already, or the intervals lack the multiplier</source>
        <translation>%1 के स्थान पर 1 से अंतर समाप्त होता है: %2 के पठन पहले से प्राथमिक मान हैं, या अंतरालों में गुणक नहीं लगा है</translation>
    </message>
    <message>
        <source>Closed by multiplier %1 (current %2/5, voltage × %3) in place of %4</source>
        <translation>%4 के स्थान पर गुणक %1 (धारा %2/5, वोल्टता × %3) से अंतर समाप्त होता है</translation>
    </message>
    <message>
        <source>Closed by multiplier %1, the one of meter %2, in place of %3</source>
        <translation>%3 के स्थान पर मीटर %2 के गुणक %1 से अंतर समाप्त होता है</translation>
    </message>
    <message>
        <source>Closed by a factor of %1 beside the multiplier %2: a decimal place of the register or a unit</source>
        <translation>गुणक %2 के साथ गुणनखंड %1 से अंतर समाप्त होता है: रजिस्टर का दशमलव स्थान या इकाई</translation>
    </message>
    <message>
        <source>Closed by multiplier %1 in place of %2</source>
        <translation>%2 के स्थान पर गुणक %1 से अंतर समाप्त होता है</translation>
    </message>
    <message>
        <source>The intervals of the same time hold %1, which is closer to multiplier %2</source>
        <translation>उसी समय के अंतरालों में %1 है, जो गुणक %2 के अधिक निकट है</translation>
    </message>
    <message>
        <source>The boundary gives no multiplier of its own; the rows say %1</source>
        <translation>सीमा में अपना कोई गुणक नहीं दिया है; पंक्तियाँ %1 बताती हैं</translation>
    </message>
    <message>
        <source>The rows say %1 in place of %2, and no event says since when</source>
        <translation>पंक्तियाँ %2 के स्थान पर %1 बताती हैं, और कोई घटना नहीं बताती कि कब से</translation>
    </message>
    <message>
        <source>The register of %1 digits probably turned over: then it counted %2, × multiplier %3 = %4</source>
        <translation>%1 अंकों का रजिस्टर संभवतः पूरा होकर शून्य से पुनः चला: तब उसने %2 गिना, × गुणक %3 = %4</translation>
    </message>
    <message>
        <source>The register begins anew near zero: probably a new device whose exchange is not recorded</source>
        <translation>रजिस्टर शून्य के पास से नए सिरे से आरंभ होता है: संभवतः नया उपकरण, जिसका बदलाव दर्ज नहीं है</translation>
    </message>
    <message>
        <source>Without the reading %1 of %2 the register runs upwards: probably that one is misread or mistyped</source>
        <translation>%2 के पठन %1 के बिना रजिस्टर बढ़ता जाता है: संभवतः वही गलत पढ़ा या गलत टंकित किया गया</translation>
    </message>
    <message>
        <source>A reading is wrong, belongs to another meter or date, or the meter turned backwards</source>
        <translation>पठन गलत है, किसी अन्य मीटर या दिनांक का है, या मीटर उल्टा चला</translation>
    </message>
    <message>
        <source>%1 reads %2 at %3 and %4 at %5: lower, without an exchange or a roll-over</source>
        <translation>%1 का पठन %3 पर %2 और %5 पर %4 है: कम, बिना उपकरण बदलने या शून्य से पुनरारंभ के</translation>
    </message>
    <message>
        <source>%1; its intervals hold %2</source>
        <translation>%1; उसके अंतरालों में %2 है</translation>
    </message>
    <message>
        <source>Correct the reading from the protocol, or record the exchange or the roll-over as an event</source>
        <translation>पठन को कार्यवृत्त के अनुसार सुधारें, या उपकरण बदलने या शून्य से पुनरारंभ को घटना के रूप में दर्ज करें</translation>
    </message>
    <message>
        <source>No meter has two register readings</source>
        <translation>किसी मीटर के दो रजिस्टर पठन नहीं हैं</translation>
    </message>
    <message>
        <source>%1 register readings against the one before</source>
        <translation>%1 रजिस्टर पठन अपने पिछले पठन से मिलाए गए</translation>
    </message>
    <message>
        <source>A turn of the register is probable where it makes no more than so many times the meter's highest rate; default of this catalogue</source>
        <translation>रजिस्टर का पूरा चक्कर तभी संभाव्य है जब उससे मीटर की उच्चतम दर के अधिकतम इतने गुना बने; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>%1 has two readings of %2 that differ: %3 and %4 (by %5, × multiplier %6)</source>
        <translation>%1 के %2 के दो पठन भिन्न हैं: %3 और %4 (अंतर %5, × गुणक %6)</translation>
    </message>
    <message>
        <source>%1: the period before ends with %3 (%2), the next one starts with %5 (%4): they differ by %6, × multiplier %7</source>
        <translation>%1: पिछली अवधि %3 (%2) पर समाप्त होती है, अगली %5 (%4) से आरंभ होती है: अंतर %6, × गुणक %7</translation>
    </message>
    <message>
        <source>Retrace both readings to the reading protocols; record an exchange of the device with its last and first reading</source>
        <translation>दोनों पठनों का पठन-कार्यवृत्तों तक अनुरेखण करें; उपकरण का बदलाव उसके अंतिम और प्रथम पठन सहित दर्ज करें</translation>
    </message>
    <message>
        <source>What ran between the two readings is counted in neither period</source>
        <translation>दोनों पठनों के बीच जो चला, वह किसी अवधि में नहीं गिना गया</translation>
    </message>
    <message>
        <source>What lies between the two readings is counted in both periods</source>
        <translation>दोनों पठनों के बीच जो है, वह दोनों अवधियों में गिना गया</translation>
    </message>
    <message>
        <source>%1 was exchanged at %2, and the old device's last reading is of %3: what it counted since then is not recorded</source>
        <translation>%1 का उपकरण %2 पर बदला गया, और पुराने उपकरण का अंतिम पठन %3 का है: उसके बाद उसने जो गिना वह दर्ज नहीं है</translation>
    </message>
    <message>
        <source>Enter the last reading of the old device from the protocol of the exchange</source>
        <translation>उपकरण बदलने के कार्यवृत्त से पुराने उपकरण का अंतिम पठन दर्ज करें</translation>
    </message>
    <message>
        <source>The protocol of the exchange was not transferred in full</source>
        <translation>उपकरण बदलने का कार्यवृत्त पूरा अंतरित नहीं किया गया</translation>
    </message>
    <message>
        <source>%1: a roll-over is noted at %2, yet the reading %3 is not lower than the one before, %4</source>
        <translation>%1: %2 पर शून्य से पुनरारंभ अंकित है, फिर भी पठन %3 पिछले पठन %4 से कम नहीं है</translation>
    </message>
    <message>
        <source>Correct the event or the reading: as it stands a whole turn of the register is counted</source>
        <translation>घटना या पठन सुधारें: वर्तमान रूप में रजिस्टर का पूरा एक चक्कर गिना जाता है</translation>
    </message>
    <message>
        <source>The event stands in the wrong row, or the reading is wrong</source>
        <translation>घटना गलत पंक्ति में है, या पठन गलत है</translation>
    </message>
    <message>
        <source>Between an end and a start less than an hour apart so many times the mean rate may have run; default of this catalogue</source>
        <translation>एक घंटे से कम अंतर वाले अंत और आरंभ के बीच माध्य दर के इतने गुना तक चला हो सकता है; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with two neighbouring digits swapped is %3, and that fits</source>
        <translation>%2 का पठन %1, दो पड़ोसी अंक आपस में बदलने पर, %3 होता है, और वह संगत है</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with the decimal point moved is %3, and that fits</source>
        <translation>%2 का पठन %1, दशमलव बिंदु खिसकाने पर, %3 होता है, और वह संगत है</translation>
    </message>
    <message>
        <source>The reading %1 of %2 with one digit more, less or another is %3, and that fits</source>
        <translation>%2 का पठन %1, एक अंक अधिक, कम या भिन्न होने पर, %3 होता है, और वह संगत है</translation>
    </message>
    <message>
        <source>%1: the clocks go forward and the day has %3 intervals; %2 gives %4, with values in the hour that the clock skips</source>
        <translation>%1: घड़ियाँ आगे की जाती हैं और दिन में %3 अंतराल हैं; %2 में %4 हैं, उस घंटे के मानों सहित जिसे घड़ी छोड़ देती है</translation>
    </message>
    <message>
        <source>%1: the clocks go back and the day has %3 intervals; %2 gives %4, the repeated hour stands once</source>
        <translation>%1: घड़ियाँ पीछे की जाती हैं और दिन में %3 अंतराल हैं; %2 में %4 हैं, दोहराया गया घंटा एक ही बार है</translation>
    </message>
    <message>
        <source>%1: the clocks go forward and the day has %3 intervals; %2 gives %4, the hour after the skipped one is missing too</source>
        <translation>%1: घड़ियाँ आगे की जाती हैं और दिन में %3 अंतराल हैं; %2 में %4 हैं, छोड़े गए घंटे के बाद का घंटा भी अनुपलब्ध है</translation>
    </message>
    <message>
        <source>The logger does not change to summer time: from one change to the other its stamps are off by the shift of the clocks</source>
        <translation>डेटा-लॉगर ग्रीष्मकालीन समय नहीं अपनाता: एक समय-परिवर्तन से दूसरे तक उसकी समय-मुहरें घड़ियों के खिसकाव जितनी गलत हैं</translation>
    </message>
    <message>
        <source>The logger did not put its clock forward, or put it forward late</source>
        <translation>डेटा-लॉगर ने अपनी घड़ी आगे नहीं की, या देर से की</translation>
    </message>
    <message>
        <source>The second pass of the repeated hour was overwritten or dropped: its energy is missing</source>
        <translation>दोहराए गए घंटे का दूसरा भाग अधिलेखित हुआ या छूट गया: उसकी ऊर्जा अनुपलब्ध है</translation>
    </message>
    <message>
        <source>The hour was dropped when the stamps were converted to local time: its energy is missing</source>
        <translation>समय-मुहरों को स्थानीय समय में बदलते हुए वह घंटा छूट गया: उसकी ऊर्जा अनुपलब्ध है</translation>
    </message>
    <message>
        <source>Import the file with the fixed time zone of the logger, or have it exported again in local time</source>
        <translation>फ़ाइल को डेटा-लॉगर के नियत समय क्षेत्र से आयात करें, या उसे स्थानीय समय में फिर से निर्यात करवाएँ</translation>
    </message>
    <message>
        <source>Have the day exported again with offsets from UTC, or explain how the hour was counted</source>
        <translation>दिन को UTC से समयांतर सहित फिर से निर्यात करवाएँ, या स्पष्ट करें कि वह घंटा कैसे गिना गया</translation>
    </message>
    <message>
        <source>The clocks of %1 do not change in the period</source>
        <translation>%1 की घड़ियाँ अवधि में नहीं बदलतीं</translation>
    </message>
    <message>
        <source>No series of an hour or finer has values around a change of the clocks</source>
        <translation>एक घंटे या उससे सूक्ष्म किसी शृंखला में घड़ियों के परिवर्तन के आसपास मान नहीं हैं</translation>
    </message>
    <message>
        <source>%1 days of 23 or 25 hours in the series</source>
        <translation>शृंखलाओं में 23 या 25 घंटों के %1 दिन</translation>
    </message>
    <message>
        <source>%1: %2 stamps of %3 stand twice with the same value, first %4; together they hold %5</source>
        <translation>%1: %3 की %2 समय-मुहरें समान मान के साथ दो बार हैं, पहली %4; सब मिलाकर उनमें %5 है</translation>
    </message>
    <message>
        <source>%1: %2 stamps of %3 stand twice with contradicting values and %4 with the same, first %5; the values that stand first add up to %6, the others to %7</source>
        <translation>%1: %3 की %2 समय-मुहरें परस्पर विरोधी मानों के साथ और %4 समान मान के साथ दो बार हैं, पहली %5; पहले आने वाले मानों का योग %6 है, अन्य का %7</translation>
    </message>
    <message>
        <source>The same rows were exported or pasted twice; added up as they stand they count twice</source>
        <translation>वही पंक्तियाँ दो बार निर्यात या चिपकाई गईं; इसी रूप में जोड़ने पर वे दो बार गिनी जाती हैं</translation>
    </message>
    <message>
        <source>Two values of one moment: two devices under one name, a later correction, or a clock that was put back</source>
        <translation>एक ही क्षण के दो मान: एक नाम के दो उपकरण, बाद का सुधार, या पीछे की गई घड़ी</translation>
    </message>
    <message>
        <source>Added up as they stand, both values count</source>
        <translation>इसी रूप में जोड़ने पर दोनों मान गिने जाते हैं</translation>
    </message>
    <message>
        <source>State which of the values holds and hand in the series with each stamp once</source>
        <translation>बताएँ कि कौन-सा मान मान्य है, और ऐसी शृंखला सौंपें जिसमें प्रत्येक समय-मुहर एक बार हो</translation>
    </message>
    <message>
        <source>There are no interval series</source>
        <translation>कोई अंतराल-शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Every stamp of %1 meters against the others of the same meter</source>
        <translation>%1 मीटरों की प्रत्येक समय-मुहर उसी मीटर की अन्य समय-मुहरों से मिलाई गई</translation>
    </message>
    <message>
        <source>There is no interval series with a regular step</source>
        <translation>नियमित चरण वाली कोई अंतराल-शृंखला नहीं है</translation>
    </message>
    <message>
        <source>The stamps of %1 meters against all that the period must have</source>
        <translation>%1 मीटरों की समय-मुहरें उन सभी से मिलाई गईं जो अवधि में होनी चाहिए</translation>
    </message>
    <message>
        <source>So far may values that fill a gap lie on the unsafe side of both weeks around it; default of this catalogue, after rule XC-30 (conservative)</source>
        <translation>रिक्ति भरने वाले मान आसपास के दोनों सप्ताहों से असुरक्षित पक्ष पर इतनी दूर तक हो सकते हैं; इस सूची-पत्र का पूर्वनिर्धारित मान, नियम XC-30 के अनुसार (रूढ़िवादी)</translation>
    </message>
    <message>
        <source>Of a plant whose logger sleeps at night: below this height of the sun its missing intervals hold next to nothing; default of this catalogue</source>
        <translation>जिस संयंत्र का डेटा-लॉगर रात में बंद रहता है: सूर्य की इस ऊँचाई से नीचे उसके अनुपलब्ध अंतरालों में लगभग कुछ नहीं होता; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>%1 gives %2 times as much from %3 on as before, at every time of the day and on every weekday, until %4</source>
        <translation>%1, %3 से आगे, पहले की तुलना में %2 गुना देता है, दिन के प्रत्येक समय और सप्ताह के प्रत्येक दिन, %4 तक</translation>
    </message>
    <message>
        <source>Show what was changed that day (transformers, meter, unit of the export) and correct the values on one side of it, or explain the load</source>
        <translation>दिखाएँ कि उस दिन क्या बदला गया (ट्रांसफ़ॉर्मर, मीटर, निर्यात की इकाई) और उसके एक ओर के मान सुधारें, या भार का स्पष्टीकरण दें</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer over four weeks or more</source>
        <translation>किसी मीटर की चार या अधिक सप्ताह की, एक दिन या उससे सूक्ष्म शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Every day of %1 meters against two weeks before</source>
        <translation>%1 मीटरों का प्रत्येक दिन दो सप्ताह पहले के दिनों से मिलाया गया</translation>
    </message>
    <message>
        <source>Up or down; the next sizes of current transformers differ by less or by as much; default of this catalogue</source>
        <translation>ऊपर या नीचे; धारा ट्रांसफ़ॉर्मरों के अगले आकारों में इससे कम या इतना ही अंतर होता है; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Two weeks have every weekday twice; default of this catalogue</source>
        <translation>दो सप्ताह में सप्ताह का प्रत्येक दिन दो बार आता है; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Times the spread of the meter's other changes within two weeks: heating and weather move levels too</source>
        <translation>दो सप्ताह के भीतर मीटर के अन्य परिवर्तनों के प्रसार का गुना: तापन और मौसम भी स्तर बदलते हैं</translation>
    </message>
    <message>
        <source>Of the jump: how far pairs of days and weekdays may lie apart for it to be one constant factor</source>
        <translation>उछाल का अंश: दिनों और सप्ताह-दिनों के युग्म कितनी दूर तक हो सकते हैं कि वह एक ही स्थिर गुणांक माना जाए</translation>
    </message>
    <message>
        <source>So little is what inverters and transformers draw at night, measured on the generation meter</source>
        <translation>इन्वर्टर और ट्रांसफ़ॉर्मर रात में इतना कम लेते हैं, उत्पादन मीटर पर मापित</translation>
    </message>
    <message>
        <source>The values are as large as the meter's others: sign turned, or a credit entered as an interval</source>
        <translation>मान मीटर के अन्य मानों जितने ही बड़े हैं: चिह्न उलटा है, या कोई जमा-प्रविष्टि अंतराल के रूप में दर्ज की गई</translation>
    </message>
    <message>
        <source>The meter counts both directions, or the logger took the difference across a reset</source>
        <translation>मीटर दोनों दिशाएँ गिनता है, या डेटा-लॉगर ने शून्यीकरण के आर-पार अंतर लिया</translation>
    </message>
    <message>
        <source>%1: %2 counts one direction, yet %3 of its values are negative, together %4; first %5</source>
        <translation>%1: %2 एक ही दिशा गिनता है, फिर भी उसके %3 मान ऋणात्मक हैं, कुल %4; पहला %5</translation>
    </message>
    <message>
        <source>Count what the plant draws as consumption, and generation as zero in these intervals</source>
        <translation>संयंत्र जो लेता है उसे खपत के रूप में गिनें, और इन अंतरालों में उत्पादन को शून्य</translation>
    </message>
    <message>
        <source>Hand in the meter's own export; name the second register where it counts both directions</source>
        <translation>मीटर का अपना निर्यात सौंपें; जहाँ वह दोनों दिशाएँ गिनता है, दूसरे रजिस्टर का नाम दें</translation>
    </message>
    <message>
        <source>The sign of every value of %1 meters</source>
        <translation>%1 मीटरों के प्रत्येक मान का चिह्न</translation>
    </message>
    <message>
        <source>Of a plant's capacity: inverters and transformers draw less than this at night, which is only noted; default of this catalogue</source>
        <translation>संयंत्र की क्षमता का अंश: इन्वर्टर और ट्रांसफ़ॉर्मर रात में इससे कम लेते हैं, जिसे केवल अंकित किया जाता है; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>%1: the stamps of %2 in %3 run backwards at %4 places; first in row %5, where %6 follows %7</source>
        <translation>%1: %3 में %2 की समय-मुहरें %4 स्थानों पर उल्टे क्रम में हैं; पहली बार पंक्ति %5 में, जहाँ %7 के बाद %6 आता है</translation>
    </message>
    <message>
        <source>Hand in the logger's own export, or explain how the rows were put together</source>
        <translation>डेटा-लॉगर का अपना निर्यात सौंपें, या स्पष्ट करें कि पंक्तियाँ कैसे जोड़ी गईं</translation>
    </message>
    <message>
        <source>Rows were moved, pasted together, or dated by hand</source>
        <translation>पंक्तियाँ खिसकाई गईं, जोड़कर चिपकाई गईं, या उनके दिनांक हाथ से लिखे गए</translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation>%3 पर %1 से %2</translation>
    </message>
    <message>
        <source>%1: the interval of %2 changes %3</source>
        <translation>%1: %2 का अंतराल बदलता है, %3</translation>
    </message>
    <message>
        <source>Explain the change and show that the values are energy of the whole new interval</source>
        <translation>परिवर्तन का स्पष्टीकरण दें और दिखाएँ कि मान पूरे नए अंतराल की ऊर्जा हैं</translation>
    </message>
    <message>
        <source>The logger was set to another interval, or the rows come from another export</source>
        <translation>डेटा-लॉगर किसी अन्य अंतराल पर लगाया गया, या पंक्तियाँ किसी अन्य निर्यात की हैं</translation>
    </message>
    <message>
        <source>%1 values of %2 lie outside the period %3: from %4 to %5, together %6</source>
        <translation>%2 के %1 मान अवधि %3 से बाहर हैं: %4 से %5 तक, कुल %6</translation>
    </message>
    <message>
        <source>Nothing where the file simply reaches further: these values are not counted</source>
        <translation>यदि फ़ाइल केवल आगे तक जाती है तो कुछ नहीं करना है: ये मान गिने नहीं जाते</translation>
    </message>
    <message>
        <source>The series goes on beyond the period without a break</source>
        <translation>शृंखला अवधि के बाद भी बिना विराम चलती है</translation>
    </message>
    <message>
        <source>Correct the dates or the logger's clock, or explain why the values are in the file</source>
        <translation>दिनांक या डेटा-लॉगर की घड़ी सुधारें, या स्पष्ट करें कि ये मान फ़ाइल में क्यों हैं</translation>
    </message>
    <message>
        <source>The stamps stand apart from the rest of the series: wrong date, or a clock that was not set</source>
        <translation>समय-मुहरें शेष शृंखला से अलग हैं: गलत दिनांक, या बिना मिलाई हुई घड़ी</translation>
    </message>
    <message>
        <source>Order, resolution and dates of the stamps of %1 meters</source>
        <translation>%1 मीटरों की समय-मुहरों का क्रम, सूक्ष्मता और दिनांक</translation>
    </message>
    <message>
        <source>So many equal distances in a row are another resolution, fewer are gaps; default of this catalogue</source>
        <translation>लगातार इतनी समान दूरियाँ किसी अन्य सूक्ष्मता को दर्शाती हैं, इससे कम रिक्तियाँ हैं; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>The same for intervals of days and months; default of this catalogue</source>
        <translation>दिनों और माहों के अंतरालों के लिए यही; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted</source>
        <translation>%1 ÷ %2 = %3, और उस समय %4 सामान्य है: अंतराल का दशमलव बिंदु खिसका हुआ है</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted</source>
        <translation>%1 × %2 = %3, और उस समय %4 सामान्य है: अंतराल का दशमलव बिंदु खिसका हुआ है</translation>
    </message>
    <message>
        <source>The meter or its transmission gave a value that the load cannot have had</source>
        <translation>मीटर या उसके संप्रेषण ने ऐसा मान दिया जो भार का नहीं हो सकता</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 at %4, where %5 ± %6 is usual at that time on such days (%7 intervals so far off)</source>
        <translation>%1: %2 में %4 पर %3 है, जबकि ऐसे दिनों में उस समय %5 ± %6 सामान्य है (इतनी दूर के %7 अंतराल)</translation>
    </message>
    <message>
        <source>Compare with the meter's own memory and correct the intervals, or show what ran at that time</source>
        <translation>मीटर की अपनी मेमोरी से तुलना करें और अंतराल सुधारें, या दिखाएँ कि उस समय क्या चल रहा था</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer over a week or more</source>
        <translation>किसी मीटर की एक या अधिक सप्ताह की, एक दिन या उससे सूक्ष्म शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Every interval of %1 meters against the same time on days like it</source>
        <translation>%1 मीटरों का प्रत्येक अंतराल समान दिनों के उसी समय से मिलाया गया</translation>
    </message>
    <message>
        <source>Spreads (1.4826 × median distance) from the median of the same time on like days; default of this catalogue</source>
        <translation>समान दिनों के उसी समय की माध्यिका से प्रसार (1.4826 × माध्यिका दूरी) की संख्या; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>The same of the logarithms: above what a year of quarter hours shows by chance where a load scatters by factors</source>
        <translation>लघुगणकों के लिए यही: जहाँ भार कई गुना बदलता है, वहाँ उससे ऊपर जो एक वर्ष के चौथाई घंटे संयोगवश दिखाते हैं</translation>
    </message>
    <message>
        <source>Of the highest value of a usual day: less does not move a month</source>
        <translation>सामान्य दिन के उच्चतम मान का अंश: इससे कम से माह नहीं बदलता</translation>
    </message>
    <message>
        <source>Times the largest jump up and down that nine days of ten stay below: motors and clouds jump too</source>
        <translation>ऊपर-नीचे की उस सबसे बड़ी उछाल का गुना, जिससे दस में से नौ दिन नीचे रहते हैं: मोटर और बादल भी उछाल लाते हैं</translation>
    </message>
    <message>
        <source>What lasts longer is a way of running, not a spike</source>
        <translation>जो इससे अधिक समय चले वह संचालन का ढंग है, क्षणिक उछाल नहीं</translation>
    </message>
    <message>
        <source>So many others of about the same height on other days show a machine that runs seldom</source>
        <translation>अन्य दिनों में लगभग इतनी ही ऊँचाई के इतने और मान किसी कभी-कभार चलने वाली मशीन को दर्शाते हैं</translation>
    </message>
    <message>
        <source>The meter or its transmission repeated its last value</source>
        <translation>मीटर या उसके संप्रेषण ने अपना अंतिम मान दोहराया</translation>
    </message>
    <message>
        <source>A mean was filled in for intervals without a reading</source>
        <translation>बिना पठन वाले अंतरालों में माध्य भर दिया गया</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 without change for %4 hours from %5 on; its values do not stand still for so long otherwise</source>
        <translation>%1: %2 में %5 से आगे %4 घंटे तक बिना परिवर्तन %3 है; उसके मान अन्यथा इतनी देर स्थिर नहीं रहते</translation>
    </message>
    <message>
        <source>%1: %2 shows %3 without change for %4 hours from %5 on; the same weekdays give %6 in that time, and never one value for so long</source>
        <translation>%1: %2 में %5 से आगे %4 घंटे तक बिना परिवर्तन %3 है; उतने समय में सप्ताह के वही दिन %6 देते हैं, और कभी इतनी देर एक ही मान नहीं</translation>
    </message>
    <message>
        <source>Replace the intervals by a documented estimate that is not too low, or show why the load stood still</source>
        <translation>अंतरालों के स्थान पर ऐसा प्रलेखित अनुमान रखें जो बहुत कम न हो, या दिखाएँ कि भार क्यों स्थिर रहा</translation>
    </message>
    <message>
        <source>No meter has a series of a day or finer</source>
        <translation>किसी मीटर की एक दिन या उससे सूक्ष्म शृंखला नहीं है</translation>
    </message>
    <message>
        <source>Runs of equal values of %1 meters against each meter's own</source>
        <translation>%1 मीटरों में समान मानों के क्रम, प्रत्येक मीटर के अपने क्रमों से मिलाए गए</translation>
    </message>
    <message>
        <source>Times the longest run of a usual day, which four days of five stay below; default of this catalogue</source>
        <translation>सामान्य दिन के सबसे लंबे क्रम का गुना, जिससे पाँच में से चार दिन नीचे रहते हैं; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Fewer equal values come about in most series</source>
        <translation>इससे कम समान मान अधिकांश शृंखलाओं में आते हैं</translation>
    </message>
    <message>
        <source>Shorter runs do not move a month</source>
        <translation>इससे छोटे क्रमों से माह नहीं बदलता</translation>
    </message>
    <message>
        <source>How many such runs the meter would show by chance, from how often its neighbouring values are equal</source>
        <translation>मीटर संयोगवश ऐसे कितने क्रम दिखाता, इस आधार पर कि उसके पड़ोसी मान कितनी बार समान होते हैं</translation>
    </message>
    <message>
        <source>Zeros are looked at from here on, and reported only where the meter above or below shows that energy went on flowing</source>
        <translation>शून्य मान यहाँ से देखे जाते हैं, और केवल वहीं बताए जाते हैं जहाँ ऊपर या नीचे का मीटर दिखाता है कि ऊर्जा बहती रही</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; और %2 अन्य</translation>
    </message>
    <message>
        <source>Times 1000: one unit prefix (Wh, kWh, MWh)</source>
        <translation>1000 गुना: इकाई का एक उपसर्ग (Wh, kWh, MWh)</translation>
    </message>
    <message>
        <source>Times 100: two decimal places</source>
        <translation>100 गुना: दो दशमलव स्थान</translation>
    </message>
    <message>
        <source>Times 10: one decimal place</source>
        <translation>10 गुना: एक दशमलव स्थान</translation>
    </message>
    <message>
        <source>Times 3.6: MJ and kWh</source>
        <translation>3.6 गुना: MJ और kWh</translation>
    </message>
    <message>
        <source>Times 4: mean power in kW for the energy of a quarter of an hour</source>
        <translation>4 गुना: चौथाई घंटे की ऊर्जा के स्थान पर kW में माध्य शक्ति</translation>
    </message>
    <message>
        <source>Times 2: mean power in kW for the energy of half an hour</source>
        <translation>2 गुना: आधे घंटे की ऊर्जा के स्थान पर kW में माध्य शक्ति</translation>
    </message>
    <message>
        <source>The ratio is the meter's multiplier %1: left out, or applied twice</source>
        <translation>अनुपात मीटर का गुणक %1 है: छूट गया, या दो बार लगाया गया</translation>
    </message>
    <message>
        <source>The multiplier %1 in place of %2 would give this ratio</source>
        <translation>%2 के स्थान पर गुणक %1 से यही अनुपात मिलता है</translation>
    </message>
    <message>
        <source>One factor at all times is a changed ratio of transformers or pulses</source>
        <translation>हर समय एक ही गुणांक ट्रांसफ़ॉर्मरों या स्पंदों के बदले हुए अनुपात को दर्शाता है</translation>
    </message>
    <message>
        <source>A phase or a voltage of the meter failed or came back</source>
        <translation>मीटर का कोई फ़ेज़ या वोल्टता बंद हुई या लौट आई</translation>
    </message>
    <message>
        <source>%1 with two digits exchanged is %2, and that fits</source>
        <translation>%1, दो अंक आपस में बदलने पर, %2 होता है, और वह संगत है</translation>
    </message>
    <message>
        <source>%1 with the decimal point moved is %2, and that fits</source>
        <translation>%1, दशमलव बिंदु खिसकाने पर, %2 होता है, और वह संगत है</translation>
    </message>
    <message>
        <source>%1 fits with the multiplier %2: one of the two is energy, the other a reading</source>
        <translation>%1 गुणक %2 के साथ संगत है: दोनों में से एक ऊर्जा है, दूसरा पठन</translation>
    </message>
    <message>
        <source>%1 with a digit dropped or doubled was %2, and that fits</source>
        <translation>%1, जिसमें एक अंक छूटा या दोहराया गया, पहले %2 था, और वह संगत है</translation>
    </message>
    <message>
        <source>no usual slip closes the difference</source>
        <translation>कोई सामान्य चूक अंतर को समाप्त नहीं करती</translation>
    </message>
    <message>
        <source>Ask the company which of the two is right, and correct the list or the note.</source>
        <translation>कंपनी से पूछें कि दोनों में कौन सही है, और सूची या टिप्पणी सुधारें।</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as removed, but was seen on site: “%3”</source>
        <translation>उपकरण %1 (%2) हटाया हुआ सूचीबद्ध है, पर स्थल पर देखा गया: “%3”</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as in use, but was not there: “%3”</source>
        <translation>उपकरण %1 (%2) उपयोग में सूचीबद्ध है, पर वहाँ नहीं था: “%3”</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) was seen running, but its source %3 is declared to use nothing</source>
        <translation>उपकरण %1 (%2) चलता देखा गया, पर उसके स्रोत %3 की घोषित खपत शून्य है</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed with %3, but %4 was seen</source>
        <translation>उपकरण %1 (%2) %3 के साथ सूचीबद्ध है, पर %4 देखा गया</translation>
    </message>
    <message>
        <source>Meter “%1” was seen on site (%2), but the company's list does not have it</source>
        <translation>मीटर “%1” स्थल पर देखा गया (%2), पर कंपनी की सूची में नहीं है</translation>
    </message>
    <message>
        <source>No note of a site visit names a meter or a listed piece of equipment</source>
        <translation>स्थल निरीक्षण की किसी टिप्पणी में किसी मीटर या सूचीबद्ध उपकरण का नाम नहीं है</translation>
    </message>
    <message>
        <source>%1 meters and pieces of equipment as seen on site against the lists</source>
        <translation>स्थल पर देखे गए %1 मीटर और उपकरण सूचियों से मिलाए गए</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 read on site; the company's data let the register show %4 to %5</source>
        <translation>मीटर %1, %2: स्थल पर %3 पढ़ा गया; कंपनी के डेटा के अनुसार रजिस्टर में %4 से %5 होना चाहिए</translation>
    </message>
    <message>
        <source>Meter %1, %2: %3 read on site, less than the %4 read before</source>
        <translation>मीटर %1, %2: स्थल पर %3 पढ़ा गया, जो पहले पढ़े गए %4 से कम है</translation>
    </message>
    <message>
        <source>Look at the photo and read the register again; then correct the note, or the readings and values of the meter.</source>
        <translation>फ़ोटो देखें और रजिस्टर फिर से पढ़ें; फिर टिप्पणी, या मीटर के पठन और मान सुधारें।</translation>
    </message>
    <message>
        <source>No register was read on site whose readings the company handed in</source>
        <translation>स्थल पर ऐसा कोई रजिस्टर नहीं पढ़ा गया जिसके पठन कंपनी ने सौंपे हों</translation>
    </message>
    <message>
        <source>%1 readings taken on site against the registers and series at that moment</source>
        <translation>स्थल पर लिए गए %1 पठन उस क्षण के रजिस्टरों और शृंखलाओं से मिलाए गए</translation>
    </message>
    <message>
        <source>default of the catalogue: how exactly the time of a note is written down</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: टिप्पणी का समय कितनी सटीकता से लिखा जाता है</translation>
    </message>
    <message>
        <source>as for the multiplier: rounding of intervals against the register</source>
        <translation>गुणक की तरह: रजिस्टर की तुलना में अंतरालों का पूर्णांकन</translation>
    </message>
    <message>
        <source>default of the catalogue: no plant draws twice its busiest month before or after the period</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: अवधि से पहले या बाद कोई संयंत्र अपने व्यस्ततम माह का दुगुना नहीं लेता</translation>
    </message>
    <message>
        <source>default of the catalogue: days run unevenly within a week</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: सप्ताह के दिनों में संचालन असमान होता है</translation>
    </message>
    <message>
        <source>Review item %1 is in doubt, and no site visit is recorded: %2</source>
        <translation>समीक्षा मद %1 संदिग्ध है, और कोई स्थल निरीक्षण दर्ज नहीं है: %2</translation>
    </message>
    <message>
        <source>Review item %1 was passed on to the site visit, and no note answers it: %2</source>
        <translation>समीक्षा मद %1 स्थल निरीक्षण को सौंपी गई थी, और कोई टिप्पणी उसका उत्तर नहीं देती: %2</translation>
    </message>
    <message>
        <source>Write down what the visit showed, with the item's name, or raise a finding.</source>
        <translation>निरीक्षण में जो दिखा उसे मद के नाम सहित लिखें, या निष्कर्ष दर्ज करें।</translation>
    </message>
    <message>
        <source>The document review passed nothing on to the site visit</source>
        <translation>दस्तावेज़ समीक्षा ने स्थल निरीक्षण को कुछ नहीं सौंपा</translation>
    </message>
    <message>
        <source>%1 items that the document review passed on to the visit</source>
        <translation>%1 मदें जो दस्तावेज़ समीक्षा ने स्थल निरीक्षण को सौंपीं</translation>
    </message>
    <message>
        <source>Check the energy and the output of the period against their records, or explain what changed: product mix, plant, weather, stand-still</source>
        <translation>अवधि की ऊर्जा और उत्पादन मात्रा को उनके अभिलेखों से मिलाएँ, या स्पष्ट करें कि क्या बदला: उत्पाद मिश्रण, संयंत्र, मौसम, ठहराव</translation>
    </message>
    <message>
        <source>%1, %2: %3 used; the other months let %4 be expected for the output of the month</source>
        <translation>%1, %2: %3 की खपत; अन्य माहों के अनुसार माह की उत्पादन मात्रा के लिए %4 अपेक्षित है</translation>
    </message>
    <message>
        <source>%1: %2 this year; as much per output as in %3 would be %4 (%5 %)</source>
        <translation>%1: इस वर्ष %2; प्रति उत्पादन इकाई %3 जितना होने पर %4 होता (%5 %)</translation>
    </message>
    <message>
        <source>There is no output by months, and none of this and an earlier year, that energy could be compared with</source>
        <translation>माहवार उत्पादन मात्रा नहीं है, और इस तथा किसी पिछले वर्ष की ऐसी उत्पादन मात्रा भी नहीं जिससे ऊर्जा की तुलना हो सके</translation>
    </message>
    <message>
        <source>%1 months against the pattern of energy and output, %2 amounts per output against the year before</source>
        <translation>%1 माह ऊर्जा और उत्पादन मात्रा के स्वरूप से, प्रति उत्पादन इकाई %2 मात्राएँ पिछले वर्ष से मिलाई गईं</translation>
    </message>
    <message>
        <source>Catalogue of cross-checks, intensity: 15 % by month and against last year</source>
        <translation>क्रॉस-जाँचों का सूची-पत्र, तीव्रता: 15 % माहवार और पिछले वर्ष की तुलना में</translation>
    </message>
    <message>
        <source>As of month-profile: five times the robust scatter of the other months, so that weather and holidays stay silent</source>
        <translation>month-profile के अनुसार: अन्य माहों के सुदृढ़ प्रकीर्णन का पाँच गुना, ताकि मौसम और छुट्टियों से सूचना न बने</translation>
    </message>
    <message>
        <source>A season rises and falls over several months: a month counts only beyond this many times the departure of either neighbour</source>
        <translation>ऋतु का प्रभाव कई माहों में बढ़ता-घटता है: माह तभी गिना जाता है जब वह दोनों पड़ोसी माहों के विचलन के इतने गुना से आगे हो</translation>
    </message>
    <message>
        <source>With fewer months the 95 % interval of a rank slope (Sen 1968) holds no information</source>
        <translation>इससे कम माहों में कोटि-आधारित ढाल (Sen 1968) का 95 % अंतराल कोई जानकारी नहीं देता</translation>
    </message>
    <message>
        <source>%1: %2 declares %3; after the months around it, the output and the year before about %4 were to be expected</source>
        <translation>%1: %2 %3 घोषित करता है; आसपास के माहों, उत्पादन मात्रा और पिछले वर्ष के अनुसार लगभग %4 अपेक्षित था</translation>
    </message>
    <message>
        <source>Support the month by a meter's or a supplier's document, explain it, or correct it</source>
        <translation>माह को मीटर या आपूर्तिकर्ता के दस्तावेज़ से प्रमाणित करें, उसका स्पष्टीकरण दें, या उसे सुधारें</translation>
    </message>
    <message>
        <source>No source declares eight months or more</source>
        <translation>कोई स्रोत आठ या अधिक माह घोषित नहीं करता</translation>
    </message>
    <message>
        <source>%1 months against the course of their source</source>
        <translation>%1 माह अपने स्रोत के क्रम से मिलाए गए</translation>
    </message>
    <message>
        <source>Spreads from what season, output or the year before let expect; default of this catalogue</source>
        <translation>ऋतु, उत्पादन मात्रा या पिछले वर्ष से अपेक्षित मान से प्रसार की संख्या; इस सूची-पत्र का पूर्वनिर्धारित मान</translation>
    </message>
    <message>
        <source>Months of the steadiest source scatter so much: working days, weather, dates of reading</source>
        <translation>सबसे स्थिर स्रोत के माह भी इतने बिखरते हैं: कार्य-दिवस, मौसम, पठन के दिनांक</translation>
    </message>
    <message>
        <source>A month that a meter or a document gives alike is unusual, but no slip</source>
        <translation>जिस माह का मान मीटर या दस्तावेज़ भी समान देता है, वह असामान्य है, पर चूक नहीं</translation>
    </message>
    <message>
        <source>%1 is a finding of an earlier verification (“%2”), and no finding, note of the site visit or conforming result follows it up</source>
        <translation>%1 किसी पिछले सत्यापन का निष्कर्ष है (“%2”), और कोई निष्कर्ष, स्थल निरीक्षण की टिप्पणी या अनुरूप परिणाम उस पर आगे की कार्रवाई नहीं दर्शाता</translation>
    </message>
    <message>
        <source>Look at it on site, raise a finding, or enter the result of the review with what it rests on</source>
        <translation>इसे स्थल पर देखें, निष्कर्ष दर्ज करें, या समीक्षा का परिणाम उसके आधार सहित दर्ज करें</translation>
    </message>
    <message>
        <source>No row of the document review speaks of findings of an earlier verification</source>
        <translation>दस्तावेज़ समीक्षा की किसी पंक्ति में पिछले सत्यापन के निष्कर्षों का उल्लेख नहीं है</translation>
    </message>
    <message>
        <source>%1 rows of the document review on findings of earlier verifications</source>
        <translation>पिछले सत्यापनों के निष्कर्षों पर दस्तावेज़ समीक्षा की %1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>There is no preset “%1”</source>
        <translation>“%1” नामक कोई तैयार मान-समूह नहीं है</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>उपलब्ध हैं: %1</translation>
    </message>
    <message>
        <source>The case has a rule “%1” already</source>
        <translation>प्रकरण में नियम “%1” पहले से है</translation>
    </message>
    <message>
        <source>Give it another id, or replace it</source>
        <translation>इसे कोई अन्य पहचान दें, या उसे प्रतिस्थापित करें</translation>
    </message>
    <message>
        <source>The case has no rule “%1”</source>
        <translation>प्रकरण में नियम “%1” नहीं है</translation>
    </message>
    <message>
        <source>These records are of submission %1, and the latest is %2</source>
        <translation>ये अभिलेख प्रस्तुति %1 के हैं, और नवीनतम %2 है</translation>
    </message>
    <message>
        <source>Use the records of the latest submission</source>
        <translation>नवीनतम प्रस्तुति के अभिलेखों का उपयोग करें</translation>
    </message>
    <message>
        <source>A sample needs a seed, so that it can be drawn again</source>
        <translation>नमूने को बीज मान चाहिए, ताकि उसे फिर से लिया जा सके</translation>
    </message>
    <message>
        <source>Give any text or number</source>
        <translation>कोई भी पाठ या संख्या दें</translation>
    </message>
    <message>
        <source>A sample has at least one record</source>
        <translation>नमूने में कम से कम एक अभिलेख होता है</translation>
    </message>
    <message>
        <source>The submission has no records of this kind: %1</source>
        <translation>प्रस्तुति में इस प्रकार के अभिलेख नहीं हैं: %1</translation>
    </message>
    <message>
        <source>There is no sample “%1”</source>
        <translation>नमूना “%1” नहीं है</translation>
    </message>
    <message>
        <source>%1 is a sample of other records, or in another unit</source>
        <translation>%1 अन्य अभिलेखों का, या अन्य इकाई में लिया गया नमूना है</translation>
    </message>
    <message>
        <source>“%1” is not in the sample %2</source>
        <translation>“%1” नमूने %2 में नहीं है</translation>
    </message>
    <message>
        <source>The latest submission has no record “%1”</source>
        <translation>नवीनतम प्रस्तुति में अभिलेख “%1” नहीं है</translation>
    </message>
    <message>
        <source>What does not agree must be said</source>
        <translation>जो मेल नहीं खाता उसे बताना आवश्यक है</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>An extension has at least one record</source>
        <translation>विस्तार में कम से कम एक अभिलेख होता है</translation>
    </message>
    <message>
        <source>All records are in the sample %1 already</source>
        <translation>सभी अभिलेख पहले से नमूने %1 में हैं</translation>
    </message>
    <message>
        <source>%1 has the catalogue's value already</source>
        <translation>%1 में पहले से सूची-पत्र का मान है</translation>
    </message>
    <message>
        <source>%1 is %2 already</source>
        <translation>%1 का मान पहले से %2 है</translation>
    </message>
    <message>
        <source>It must be said which source is meant</source>
        <translation>यह बताना आवश्यक है कि कौन-सा स्रोत अभिप्रेत है</translation>
    </message>
    <message>
        <source>An uncertainty is between 0 and %1 percent</source>
        <translation>अनिश्चितता 0 से %1 प्रतिशत के बीच होती है</translation>
    </message>
    <message>
        <source>Give the half-width of the 95 % interval in percent of the value</source>
        <translation>95 % अंतराल की अर्ध-चौड़ाई मान के प्रतिशत में दें</translation>
    </message>
    <message>
        <source>No uncertainty is stated for %1</source>
        <translation>%1 के लिए कोई अनिश्चितता नहीं बताई गई है</translation>
    </message>
    <message>
        <source>The check %1 is not switched off</source>
        <translation>जाँच %1 बंद नहीं है</translation>
    </message>
    <message>
        <source>The check %1 is switched off already</source>
        <translation>जाँच %1 पहले से बंद है</translation>
    </message>
    <message>
        <source>by amount, at equal distances</source>
        <translation>मात्रा के अनुसार, समान दूरियों पर</translation>
    </message>
    <message>
        <source>by amount, one in each interval</source>
        <translation>मात्रा के अनुसार, प्रत्येक अंतराल में एक</translation>
    </message>
    <message>
        <source>each record with the same chance</source>
        <translation>प्रत्येक अभिलेख की समान प्रायिकता</translation>
    </message>
    <message>
        <source>undivided</source>
        <translation>अविभाजित</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>स्रोतवार</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>स्थलवार</translation>
    </message>
    <message>
        <source>by meter</source>
        <translation>मीटरवार</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”</source>
        <translation>“%1” को “%2” के रूप में पढ़ा गया</translation>
    </message>
    <message>
        <source>“%1” is the name of the source %2 and was read as it</source>
        <translation>“%1” स्रोत %2 का नाम है और उसी रूप में पढ़ा गया</translation>
    </message>
    <message>
        <source>Check switched off</source>
        <translation>बंद की गई जाँच</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कर्ता</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>सूची-पत्र</translation>
    </message>
    <message>
        <source>This case</source>
        <translation>यह प्रकरण</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>स्वयं का नियम</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Tolerance, %</source>
        <translation>सह्यता, %</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>What the team changed in the catalogue of checks</source>
        <translation>जाँचों के सूची-पत्र में दल ने क्या बदला</translation>
    </message>
    <message>
        <source>Set by the team</source>
        <translation>दल द्वारा निर्धारित</translation>
    </message>
    <message>
        <source>The population has changed since the latest drawing</source>
        <translation>नवीनतम चयन के बाद समष्टि बदल गई है</translation>
    </message>
    <message>
        <source>Yes: the seed gives the same records again</source>
        <translation>हाँ: बीज मान से फिर वही अभिलेख मिलते हैं</translation>
    </message>
    <message>
        <source>No: the seed gives other records</source>
        <translation>नहीं: बीज मान से अन्य अभिलेख मिलते हैं</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>चयन विधि</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>बीज मान</translation>
    </message>
    <message>
        <source>Can be drawn again</source>
        <translation>पुनः चयन संभव</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>परखे गए</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of them do not agree</source>
        <translation>%2 में से %1, उनमें %3 मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Changed since they were drawn</source>
        <translation>चयन के बाद बदले</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>समष्टि</translation>
    </message>
    <message>
        <source>%1 records of submission %2, %3 %4, SHA-256 %5</source>
        <translation>प्रस्तुति %2 के %1 अभिलेख, %3 %4, SHA-256 %5</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>परखा नहीं गया</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>मेल खाता है</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Every declared value, every document and every interval of the meters was examined by the cross-checks. In addition these samples were tested against the evidence.</source>
        <translation>प्रत्येक घोषित मान, प्रत्येक दस्तावेज़ और मीटरों का प्रत्येक अंतराल क्रॉस-जाँचों से परखा गया। इसके अतिरिक्त ये नमूने साक्ष्य से परखे गए।</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>नमूना %1</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>अनिश्चितता</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>अनिश्चितता</translation>
    </message>
    <message>
        <source>Uncertainty by source</source>
        <translation>स्रोतवार अनिश्चितता</translation>
    </message>
    <message>
        <source>Activity, ± %</source>
        <translation>गतिविधि, ± %</translation>
    </message>
    <message>
        <source>Factor, ± %</source>
        <translation>गुणांक, ± %</translation>
    </message>
    <message>
        <source>Combined, ± %</source>
        <translation>संयुक्त, ± %</translation>
    </message>
    <message>
        <source>Share of the variance, %</source>
        <translation>प्रसरण में अंश, %</translation>
    </message>
    <message>
        <source>Key category by</source>
        <translation>प्रमुख श्रेणी का आधार</translation>
    </message>
    <message>
        <source>Half-widths of the 95 % interval, rounded; what is not known counts as nothing. Approach 1 of the IPCC (2006, volume 1, chapter 3); sources with one factor share its error. Key categories: 95 % of the emissions, 90 % of emissions × uncertainty (chapter 4).</source>
        <translation>95 % अंतराल की अर्ध-चौड़ाइयाँ, पूर्णांकित; जो ज्ञात नहीं है वह नहीं गिना जाता। IPCC की विधि 1 (2006, खंड 1, अध्याय 3); एक ही गुणांक वाले स्रोतों में उसकी त्रुटि साझा होती है। प्रमुख श्रेणियाँ: उत्सर्जन का 95 %, उत्सर्जन × अनिश्चितता का 90 % (अध्याय 4)।</translation>
    </message>
    <message>
        <source>Where the percentages come from</source>
        <translation>प्रतिशत कहाँ से आते हैं</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>गुणांक</translation>
    </message>
    <message>
        <source>Against %1 the emissions changed by %2 %, ± %3 percentage points (95 %).</source>
        <translation>%1 की तुलना में उत्सर्जन %2 % बदला, ± %3 प्रतिशत अंक (95 %)।</translation>
    </message>
    <message>
        <source>Against %1 the emissions changed by %2 %, at least ± %3 percentage points (95 %).</source>
        <translation>%1 की तुलना में उत्सर्जन %2 % बदला, कम से कम ± %3 प्रतिशत अंक (95 %)।</translation>
    </message>
    <message>
        <source>Approach 2 (Monte Carlo, %1 runs, seed %2): mean %3 tCO2e, 95 % of the runs between %4 and %5 tCO2e.</source>
        <translation>विधि 2 (मोंटे कार्लो, %1 पुनरावृत्तियाँ, बीज मान %2): माध्य %3 tCO2e, 95 % पुनरावृत्तियाँ %4 और %5 tCO2e के बीच।</translation>
    </message>
    <message>
        <source>A comparison stands only first in if()</source>
        <translation>तुलना केवल if() में सबसे पहले आ सकती है</translation>
    </message>
    <message>
        <source>What is divided by is zero</source>
        <translation>भाजक शून्य है</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>बिना इकाई की संख्या</translation>
    </message>
    <message>
        <source>Units that do not fit: %1 and %2</source>
        <translation>असंगत इकाइयाँ: %1 और %2</translation>
    </message>
    <message>
        <source>An expression has at most %1 characters</source>
        <translation>व्यंजक में अधिकतम %1 वर्ण हो सकते हैं</translation>
    </message>
    <message>
        <source>At most %1 parentheses may stand inside each other</source>
        <translation>एक-दूसरे के भीतर अधिकतम %1 कोष्ठक हो सकते हैं</translation>
    </message>
    <message>
        <source>The expression ends where a value is expected</source>
        <translation>व्यंजक वहाँ समाप्त होता है जहाँ मान अपेक्षित है</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>“%1” यहाँ अपेक्षित नहीं है</translation>
    </message>
    <message>
        <source>An expression has at most %1 numbers, functions and operations</source>
        <translation>व्यंजक में अधिकतम %1 संख्याएँ, फलन और संक्रियाएँ हो सकती हैं</translation>
    </message>
    <message>
        <source>A closing parenthesis is expected here</source>
        <translation>यहाँ समापन कोष्ठक अपेक्षित है</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is expected here</source>
        <translation>यहाँ अल्पविराम या समापन कोष्ठक अपेक्षित है</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing</source>
        <translation>समापन उद्धरण चिह्न अनुपलब्ध है</translation>
    </message>
    <message>
        <source>A number, a function or a parenthesis is expected here</source>
        <translation>यहाँ संख्या, फलन या कोष्ठक अपेक्षित है</translation>
    </message>
    <message>
        <source>%1 has no value for %2</source>
        <translation>%1 का %2 के लिए कोई मान नहीं है</translation>
    </message>
    <message>
        <source>%1 does not cover all of %2</source>
        <translation>%1 पूरे %2 को आच्छादित नहीं करता</translation>
    </message>
    <message>
        <source>%1 has for %2 only shares of other periods</source>
        <translation>%1 में %2 के लिए केवल अन्य अवधियों के अंश हैं</translation>
    </message>
    <message>
        <source>%1 is not a reported source</source>
        <translation>%1 रिपोर्ट किया गया स्रोत नहीं है</translation>
    </message>
    <message>
        <source>The production of “%1” is given in units that do not convert into each other</source>
        <translation>“%1” का उत्पादन ऐसी इकाइयों में दिया गया है जो एक-दूसरे में नहीं बदलतीं</translation>
    </message>
    <message>
        <source>%1 has no earlier value for %2</source>
        <translation>%1 का %2 के लिए कोई पिछला मान नहीं है</translation>
    </message>
    <message>
        <source>No meter measures this for %1</source>
        <translation>कोई मीटर %1 के लिए इसे नहीं मापता</translation>
    </message>
    <message>
        <source>what the company declares for a source</source>
        <translation>कंपनी किसी स्रोत के लिए जो घोषित करती है</translation>
    </message>
    <message>
        <source>what the meters of a source measured</source>
        <translation>किसी स्रोत के मीटरों ने जो मापा</translation>
    </message>
    <message>
        <source>what register readings alone give for a source</source>
        <translation>केवल रजिस्टर पठनों से किसी स्रोत के लिए जो मिलता है</translation>
    </message>
    <message>
        <source>what the suppliers' documents add up to; invoiced() is the same</source>
        <translation>आपूर्तिकर्ताओं के दस्तावेज़ों का योग; invoiced() भी यही है</translation>
    </message>
    <message>
        <source>what was returned to the statistics office</source>
        <translation>सांख्यिकी कार्यालय को दी गई विवरणी का मान</translation>
    </message>
    <message>
        <source>documents less the increase of the stock</source>
        <translation>दस्तावेज़ घटा भंडार वृद्धि</translation>
    </message>
    <message>
        <source>what one meter measured</source>
        <translation>एक मीटर ने जो मापा</translation>
    </message>
    <message>
        <source>emissions of a source, or of all without one; location or market</source>
        <translation>किसी स्रोत का उत्सर्जन, या स्रोत न देने पर सभी का; location या market</translation>
    </message>
    <message>
        <source>output of a product</source>
        <translation>किसी उत्पाद की उत्पादन मात्रा</translation>
    </message>
    <message>
        <source>value verified for the latest earlier year, or for the same month of it</source>
        <translation>नवीनतम पिछले वर्ष के लिए, या उसके उसी माह के लिए सत्यापित मान</translation>
    </message>
    <message>
        <source>electricity that a site generated; all sites without one</source>
        <translation>किसी स्थल पर उत्पादित बिजली; स्थल न देने पर सभी स्थलों की</translation>
    </message>
    <message>
        <source>electricity from the grid</source>
        <translation>ग्रिड से ली गई बिजली</translation>
    </message>
    <message>
        <source>electricity into the grid</source>
        <translation>ग्रिड को दी गई बिजली</translation>
    </message>
    <message>
        <source>electricity over a direct line</source>
        <translation>सीधी लाइन से आई बिजली</translation>
    </message>
    <message>
        <source>electricity into storage</source>
        <translation>भंडारण में गई बिजली</translation>
    </message>
    <message>
        <source>electricity out of storage</source>
        <translation>भंडारण से निकली बिजली</translation>
    </message>
    <message>
        <source>electricity that the meters of consumption measured</source>
        <translation>खपत के मीटरों द्वारा मापित बिजली</translation>
    </message>
    <message>
        <source>generation less export and charge of storage</source>
        <translation>उत्पादन घटा निर्यात और भंडारण का आवेशन</translation>
    </message>
    <message>
        <source>electricity sold on</source>
        <translation>आगे बेची गई बिजली</translation>
    </message>
    <message>
        <source>hours of the period</source>
        <translation>अवधि के घंटे</translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation>सबसे छोटा</translation>
    </message>
    <message>
        <source>the largest</source>
        <translation>सबसे बड़ा</translation>
    </message>
    <message>
        <source>all of them added</source>
        <translation>सभी का योग</translation>
    </message>
    <message>
        <source>without its sign</source>
        <translation>बिना चिह्न का मान</translation>
    </message>
    <message>
        <source>the first that has a value</source>
        <translation>पहला जिसका मान हो</translation>
    </message>
    <message>
        <source>c where the comparison holds, else d</source>
        <translation>तुलना सत्य हो तो c, अन्यथा d</translation>
    </message>
    <message>
        <source>The rule “%1” stands twice</source>
        <translation>नियम “%1” दो बार है</translation>
    </message>
    <message>
        <source>The format must be “%1”</source>
        <translation>प्रारूप “%1” होना चाहिए</translation>
    </message>
    <message>
        <source>There is no function “%1”; there are: %2</source>
        <translation>“%1” नामक कोई फलन नहीं है; उपलब्ध हैं: %2</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 इस प्रकार लिखा जाता है: %2</translation>
    </message>
    <message>
        <source>The case has no “%1”; it has: %2</source>
        <translation>प्रकरण में “%1” नहीं है; उसमें हैं: %2</translation>
    </message>
    <message>
        <source>Something must stand here</source>
        <translation>यहाँ कुछ लिखा होना चाहिए</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>अधिकतम %1 वर्ण</translation>
    </message>
    <message>
        <source>An id is lower case letters and digits, with hyphens between words</source>
        <translation>पहचान में छोटे अक्षर और अंक होते हैं, शब्दों के बीच योजक चिह्न</translation>
    </message>
    <message>
        <source>One of =, &lt;= and &gt;=</source>
        <translation>=, &lt;= और &gt;= में से एक</translation>
    </message>
    <message>
        <source>year or month</source>
        <translation>year या month</translation>
    </message>
    <message>
        <source>0 to %1 percent</source>
        <translation>0 से %1 प्रतिशत</translation>
    </message>
    <message>
        <source>Rule “%1”, %2, character %3: %4</source>
        <translation>नियम “%1”, %2, वर्ण %3: %4</translation>
    </message>
    <message>
        <source>Rule “%1”, %2: %3</source>
        <translation>नियम “%1”, %2: %3</translation>
    </message>
    <message>
        <source>Declared records</source>
        <translation>घोषित अभिलेख</translation>
    </message>
    <message>
        <source>Lines of suppliers' documents</source>
        <translation>आपूर्तिकर्ताओं के दस्तावेज़ों की पंक्तियाँ</translation>
    </message>
    <message>
        <source>Months of meters</source>
        <translation>मीटरों के माह</translation>
    </message>
    <message>
        <source>Beijing, 2016</source>
        <translation>बीजिंग, 2016</translation>
    </message>
    <message>
        <source>At least 30 % of the monthly records; 20 points more after a finding; 80 to 100 % after another. Only where each meter has less than 5 % of the emissions, else all records.</source>
        <translation>मासिक अभिलेखों का कम से कम 30 %; निष्कर्ष के बाद 20 प्रतिशत अंक अधिक; एक और निष्कर्ष के बाद 80 से 100 %। केवल तभी जब प्रत्येक मीटर का उत्सर्जन में अंश 5 % से कम हो, अन्यथा सभी अभिलेख।</translation>
    </message>
    <message>
        <source>Beijing, third-party verification, questions and answers on sampling, 28 January 2016</source>
        <translation>बीजिंग, तृतीय-पक्ष सत्यापन, नमूनाकरण पर प्रश्नोत्तर, 28 जनवरी 2016</translation>
    </message>
    <message>
        <source>The file has no content, and nothing says why</source>
        <translation>फ़ाइल में कोई सामग्री नहीं है, और इसका कारण कहीं नहीं बताया गया</translation>
    </message>
    <message>
        <source>Check switched off or on</source>
        <translation>जाँच बंद या चालू की गई</translation>
    </message>
    <message>
        <source>Own rule added</source>
        <translation>स्वयं का नियम जोड़ा गया</translation>
    </message>
    <message>
        <source>Own rule taken out</source>
        <translation>स्वयं का नियम हटाया गया</translation>
    </message>
    <message>
        <source>Uncertainty stated</source>
        <translation>अनिश्चितता बताई गई</translation>
    </message>
    <message>
        <source>Sample drawn</source>
        <translation>नमूना लिया गया</translation>
    </message>
    <message>
        <source>Sample extended</source>
        <translation>नमूना बढ़ाया गया</translation>
    </message>
    <message>
        <source>Record tested</source>
        <translation>अभिलेख परखा गया</translation>
    </message>
    <message>
        <source>Check %1 switched on: %2</source>
        <translation>जाँच %1 चालू की गई: %2</translation>
    </message>
    <message>
        <source>Check %1 switched off: %2</source>
        <translation>जाँच %1 बंद की गई: %2</translation>
    </message>
    <message>
        <source>Uncertainty of %1 no longer stated: %2</source>
        <translation>%1 की अनिश्चितता अब नहीं बताई जाती: %2</translation>
    </message>
    <message>
        <source>Uncertainty of %1: activity %2 %, factor %3 % (%4)</source>
        <translation>%1 की अनिश्चितता: गतिविधि %2 %, गुणांक %3 % (%4)</translation>
    </message>
    <message>
        <source>%1: %2, records: %3</source>
        <translation>%1: %2, अभिलेख: %3</translation>
    </message>
    <message>
        <source>%1, record %2 tested: agrees</source>
        <translation>%1, अभिलेख %2 परखा गया: मेल खाता है</translation>
    </message>
    <message>
        <source>%1, record %2 tested: does not agree (%3)</source>
        <translation>%1, अभिलेख %2 परखा गया: मेल नहीं खाता (%3)</translation>
    </message>
    <message>
        <source>gas meter of class %1, Directive 2014/32/EU, annex IV, low flow</source>
        <translation>श्रेणी %1 का गैस मीटर, निर्देश 2014/32/EU, अनुलग्नक IV, निम्न प्रवाह</translation>
    </message>
    <message>
        <source>No source has emissions to be uncertain of.</source>
        <translation>किसी स्रोत का ऐसा उत्सर्जन नहीं है जो अनिश्चित हो सके।</translation>
    </message>
    <message>
        <source>The uncertainty of ± %1 tCO2e (95 %) reaches the threshold of materiality of %2 tCO2e.</source>
        <translation>± %1 tCO2e (95 %) की अनिश्चितता %2 tCO2e की भौतिकता सीमा तक पहुँचती है।</translation>
    </message>
    <message>
        <source>The uncertainty is at least ± %1 tCO2e (95 %), below the threshold of materiality of %2 tCO2e. For %3 % of the emissions something is not known; it would have to be uncertain by ± %4 % to reach the threshold.</source>
        <translation>अनिश्चितता कम से कम ± %1 tCO2e (95 %) है, जो %2 tCO2e की भौतिकता सीमा से कम है। %3 % उत्सर्जन के लिए कुछ ज्ञात नहीं है; सीमा तक पहुँचने के लिए उसकी अनिश्चितता ± %4 % होनी चाहिए।</translation>
    </message>
    <message>
        <source>The uncertainty of ± %1 tCO2e (95 %) does not reach the threshold of materiality of %2 tCO2e.</source>
        <translation>± %1 tCO2e (95 %) की अनिश्चितता %2 tCO2e की भौतिकता सीमा तक नहीं पहुँचती।</translation>
    </message>
    <message>
        <source>a factor of zero has no error in proportion to it</source>
        <translation>शून्य गुणांक की कोई आनुपातिक त्रुटि नहीं होती</translation>
    </message>
    <message>
        <source>The claim is of (nearly) zero emissions. It rests on the amounts of electricity, so these are counted as if they came from the grid, as materiality does, with the location-based emissions of the other sources.</source>
        <translation>दावा (लगभग) शून्य उत्सर्जन का है। यह बिजली की मात्राओं पर आधारित है, इसलिए भौतिकता की तरह यहाँ भी इन्हें ऐसे गिना जाता है मानो वे ग्रिड से आई हों, अन्य स्रोतों के स्थान-आधारित उत्सर्जन के साथ।</translation>
    </message>
    <message>
        <source>Market-based emissions, which the claim of neutrality speaks of.</source>
        <translation>बाज़ार-आधारित उत्सर्जन, जिसके बारे में तटस्थता का दावा है।</translation>
    </message>
    <message>
        <source>Location-based emissions, which the statement speaks of.</source>
        <translation>स्थान-आधारित उत्सर्जन, जिसके बारे में विवरण है।</translation>
    </message>
    <message>
        <source>stated by %1: %2</source>
        <translation>%1 द्वारा बताया गया: %2</translation>
    </message>
    <message>
        <source>not known: no accuracy class of its meters, and no supplier's document of a kind with a known limit</source>
        <translation>ज्ञात नहीं: न इसके मीटरों की यथार्थता श्रेणी, न ज्ञात सीमा वाले प्रकार का आपूर्तिकर्ता का कोई दस्तावेज़</translation>
    </message>
    <message>
        <source>not known: nothing is published for this factor</source>
        <translation>ज्ञात नहीं: इस गुणांक के लिए कुछ प्रकाशित नहीं है</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” नहीं पढ़ी जा सकती: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a file of rules</source>
        <translation>“%1” नियमों की फ़ाइल के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” नहीं लिखी जा सकती: %2</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on</source>
        <translation>बीज मान 0 या उससे बड़ी पूर्ण संख्या होता है</translation>
    </message>
    <message>
        <source>Simulating the uncertainty</source>
        <translation>अनिश्चितता का अनुकरण हो रहा है</translation>
    </message>
    <message>
        <source>Changing a parameter</source>
        <translation>प्राचल बदला जा रहा है</translation>
    </message>
    <message>
        <source>Taking a preset</source>
        <translation>तैयार मान-समूह अपनाया जा रहा है</translation>
    </message>
    <message>
        <source>Switching a check</source>
        <translation>जाँच चालू या बंद की जा रही है</translation>
    </message>
    <message>
        <source>Adding rules</source>
        <translation>नियम जोड़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Removing a rule</source>
        <translation>नियम हटाया जा रहा है</translation>
    </message>
    <message>
        <source>Stating an uncertainty</source>
        <translation>अनिश्चितता दर्ज की जा रही है</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>नमूना लिया जा रहा है</translation>
    </message>
    <message>
        <source>Extending a sample</source>
        <translation>नमूना बढ़ाया जा रहा है</translation>
    </message>
    <message>
        <source>%1 % of the values of %2 are round tens, where %3 % come about by chance (%4 values)</source>
        <translation>%2 के %1 % मान पूर्ण दहाई हैं, जबकि संयोग से %3 % होते हैं (%4 मान)</translation>
    </message>
    <message>
        <source>Show the meter's own memory; rounded or estimated values are marked as such</source>
        <translation>मीटर की अपनी स्मृति दिखाएँ; पूर्णांकित या अनुमानित मानों को वैसा ही चिह्नित करें</translation>
    </message>
    <message>
        <source>A part of the export has fewer places</source>
        <translation>निर्यात किए गए डेटा के एक भाग में दशमलव स्थान कम हैं</translation>
    </message>
    <message>
        <source>Of the level before: a works that stopped for a time and has no other meter to tell draws less; lighting, cooling and losses remain</source>
        <translation>पहले के स्तर का: जो कारखाना कुछ समय बंद रहा और जिसके पास बताने वाला कोई अन्य मीटर नहीं, वह कम लेता है; प्रकाश, शीतलन और हानियाँ बनी रहती हैं</translation>
    </message>
    <message>
        <source>Times the everyday peak (99.5 % of the positive values) that storage, feed-in, generation and all that usually rests must exceed: these start at any time</source>
        <translation>दैनिक शिखर (धनात्मक मानों का 99.5 %) के इतने गुना से अधिक होना चाहिए भंडारण, ग्रिड में भेजी गई बिजली, उत्पादन और जो सामान्यतः बंद रहता है: ये किसी भी समय आरंभ होते हैं</translation>
    </message>
    <message>
        <source>Times the otherwise highest value of the year: a spike whatever the pattern, for no load grows so within an interval and never again</source>
        <translation>वर्ष के अन्यथा उच्चतम मान का इतने गुना: पैटर्न जो भी हो, यह उछाल है, क्योंकि कोई भार एक अंतराल में इतना बढ़कर फिर कभी न बढ़े, ऐसा नहीं होता</translation>
    </message>
    <message>
        <source>What lasts longer together is a change of level</source>
        <translation>जो कुल मिलाकर इससे अधिक चले, वह स्तर का परिवर्तन है</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed with %3 kg of refrigerant, but %4 kg were seen</source>
        <translation>उपकरण %1 (%2) सूची में %3 kg प्रशीतक के साथ है, पर %4 kg देखा गया</translation>
    </message>
    <message>
        <source>Charges are rounded on type plates and in lists, and topped up by weight</source>
        <translation>नामपट्ट और सूचियों में भराव पूर्णांकित होता है और भार के अनुसार पूरा किया जाता है</translation>
    </message>
    <message>
        <source>What heats or cools goes with the season, not with the output: the months lie this many times closer to their neighbours than to the line</source>
        <translation>जो गरम या ठंडा करता है वह मौसम के साथ चलता है, उत्पादन के साथ नहीं: महीने रेखा की तुलना में अपने पड़ोसियों के इतने गुना निकट हैं</translation>
    </message>
    <message>
        <source>Beyond so many spreads a confirmed month is to be explained too: all its papers may rest on one wrong value</source>
        <translation>इतने विचलन से आगे पुष्ट महीने की भी व्याख्या होनी चाहिए: उसके सभी कागज़ एक ही गलत मान पर टिके हो सकते हैं</translation>
    </message>
    <message>
        <source>So many times what was to be expected: no cold winter, new shift or busy month of a plant changes it that much</source>
        <translation>अपेक्षित का इतने गुना: कोई ठंडा शीतकाल, नई पाली या व्यस्त महीना इसे इतना नहीं बदलता</translation>
    </message>
    <message>
        <source>the sub-meters of %1 count less in every month: a load without a sub-meter, or one whose record is not handed in</source>
        <translation>%1 के उप-मीटर प्रत्येक माह कम गिनते हैं: बिना उप-मीटर वाला भार, या ऐसा उप-मीटर जिसका अभिलेख सौंपा नहीं गया</translation>
    </message>
    <message>
        <source>One unit of the meter: sums of small months are off by rounding alone; our choice</source>
        <translation>मीटर की एक इकाई: छोटी मात्रा वाले माहों के योग केवल पूर्णांकन से ही भिन्न हो जाते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>One sub-meter is named as the wrong one only after so many months: two may agree by chance; our choice</source>
        <translation>किसी एक उप-मीटर को इतने माहों के बाद ही गलत बताया जाता है: दो माह संयोग से मेल खा सकते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>A wrong ratio of transformers makes at least this factor, or its inverse; less is a load that grew; our choice</source>
        <translation>ट्रांसफ़ॉर्मरों के गलत अनुपात से कम से कम यह गुणक, या इसका व्युत्क्रम, बनता है; इससे कम का अर्थ है बढ़ा हुआ भार; हमारा चुना मान</translation>
    </message>
    <message>
        <source>The factor of a wrong ratio is the same every month but for the losses, which the sum may have as well</source>
        <translation>गलत अनुपात का गुणक प्रत्येक माह समान होता है, उन हानियों को छोड़कर जो योग में भी हो सकती हैं</translation>
    </message>
    <message>
        <source>The sub-meter's part of the whole must have jumped by the same factor, but for the months' own changes; our choice</source>
        <translation>कुल में उप-मीटर का अंश उसी गुणक से अचानक बदला होना चाहिए, माहों के अपने परिवर्तनों को छोड़कर; हमारा चुना मान</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>घोषित</translation>
    </message>
    <message>
        <source>declared year</source>
        <translation>घोषित वर्ष</translation>
    </message>
    <message>
        <source>definition of the source</source>
        <translation>स्रोत की परिभाषा</translation>
    </message>
    <message>
        <source>new source</source>
        <translation>नया स्रोत</translation>
    </message>
    <message>
        <source>removed source</source>
        <translation>हटाया गया स्रोत</translation>
    </message>
    <message>
        <source>meter %1</source>
        <translation>मीटर %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>दस्तावेज़ %1</translation>
    </message>
    <message>
        <source>printed total</source>
        <translation>मुद्रित योग</translation>
    </message>
    <message>
        <source>a number of two digits lacks one of nearly any other: it proves nothing; our choice</source>
        <translation>दो अंकों की संख्या लगभग किसी भी अन्य संख्या से एक अंक छूटने पर बन सकती है: यह कुछ प्रमाणित नहीं करती; हमारा चुना मान</translation>
    </message>
    <message>
        <source>of three digits one differs by chance too often; our choice</source>
        <translation>तीन अंकों में से एक अंक बहुत बार संयोग से भिन्न होता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>a factor written with few places equals the library's only if it is that near: 0.5 is not 0.5366; our choice</source>
        <translation>कम दशमलव स्थानों में लिखा गुणांक संग्रह के गुणांक के बराबर तभी है जब वह इतना निकट हो: 0.5, 0.5366 नहीं है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>so many periods show what a source usually is, where contracts and meters leave it open; our choice</source>
        <translation>इतनी अवधियाँ दिखाती हैं कि कोई स्रोत सामान्यतः क्या है, जहाँ अनुबंधों और मीटरों से यह स्पष्ट नहीं होता; हमारा चुना मान</translation>
    </message>
    <message>
        <source>share of the periods with one origin that makes it the usual one; our choice</source>
        <translation>एक ही मूल वाली अवधियों का वह अंश, जिससे वह मूल सामान्य माना जाता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>where more of the periods have both origins, the source is mixed by its nature; our choice</source>
        <translation>जहाँ इससे अधिक अवधियों में दोनों मूल हैं, वहाँ स्रोत स्वभाव से मिश्रित है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>the difference is what %1 makes, added twice</source>
        <translation>अंतर %1 के भाग के बराबर है, जो दो बार जोड़ा गया</translation>
    </message>
    <message>
        <source>the difference is what %1 makes, left out</source>
        <translation>अंतर %1 के भाग के बराबर है, जो छूट गया है</translation>
    </message>
    <message>
        <source>no usual slip and no view of the inventory gives the printed value</source>
        <translation>न कोई सामान्य चूक और न सूची का कोई दृष्टिकोण मुद्रित मान देता है</translation>
    </message>
    <message>
        <source>default of the catalogue: the independent value has its own error beside the unit's factor</source>
        <translation>सूची-पत्र का पूर्वनिर्धारित मान: इकाई के गुणक के अतिरिक्त स्वतंत्र मान की अपनी त्रुटि होती है</translation>
    </message>
    <message>
        <source>where more of a supply's documents are issued before their period ends, they are bills in advance; our choice</source>
        <translation>जहाँ किसी आपूर्ति के इससे अधिक दस्तावेज़ अपनी अवधि के अंत से पहले जारी होते हैं, वहाँ वे अग्रिम बिल हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>characters that a document's number must have to be looked for in the ledger's texts: shorter ones stand in any text; our choice</source>
        <translation>दस्तावेज़ की संख्या में इतने वर्ण होने पर ही उसे खाता-बही के पाठों में खोजा जाता है: इससे छोटी संख्याएँ किसी भी पाठ में मिल जाती हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>deliveries are held against days only where their statements settle more of them than this; a tank that is filled now and then has no gaps; our choice</source>
        <translation>सुपुर्दगियों को दिनों से तभी मिलाया जाता है जब उनके दस्तावेज़ इससे अधिक दिनों का निपटान करते हों; जो टंकी कभी-कभार भरी जाती है, उसमें रिक्तियाँ नहीं होतीं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>where a meter relieves another one, the reading, the last interval and the document of the change may stand under neighbouring days; our choice</source>
        <translation>जहाँ एक मीटर दूसरे का स्थान लेता है, वहाँ पठन, अंतिम अंतराल और बदलाव का दस्तावेज़ पड़ोसी दिनों के अंतर्गत हो सकते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>MRR (EU) 2018/2066, Annex II, table 1: the highest tier for fuels permits an uncertainty of 1.5 % over the reporting period; uncertainty that is permitted is no misstatement (AVR, definitions)</source>
        <translation>MRR (EU) 2018/2066, अनुलग्नक II, तालिका 1: ईंधनों का उच्चतम स्तर रिपोर्टिंग अवधि में 1.5 % अनिश्चितता की अनुमति देता है; अनुमत अनिश्चितता गलत विवरण नहीं है (AVR, परिभाषाएँ)</translation>
    </message>
    <message>
        <source>AVR: samples follow from the verifier's risk analysis; the fixed shares of the catalogue are a rule of Beijing (2016)</source>
        <translation>AVR: नमूने सत्यापक के जोखिम विश्लेषण से तय होते हैं; सूची-पत्र के नियत अंश बीजिंग (2016) का नियम हैं</translation>
    </message>
    <message>
        <source>No tolerances of the guide are known to this application, so that the catalogue's stand. What the company does not correct in time the team computes itself, conservatively.</source>
        <translation>इस अनुप्रयोग को मार्गदर्शिका की कोई सह्यता ज्ञात नहीं है, इसलिए सूची-पत्र के मान लागू रहते हैं। जो कंपनी समय पर नहीं सुधारती, उसकी गणना दल स्वयं रूढ़िवादी रूप से करता है।</translation>
    </message>
    <message>
        <source>By which what the values say must exceed what all pairs of places explain: a chance of one in a million, over all meters together; so much a factor that the values of a day have in common must say too; our choice</source>
        <translation>मानों से मिले बिट स्थानों के सभी युग्मों के बिटों से इतने अधिक होने चाहिए: सभी मीटरों को मिलाकर दस लाख में एक की प्रायिकता; किसी दिन के मानों के उभयनिष्ठ गुणनखंड से भी इतने ही बिट मिलने चाहिए; हमारा चुना मान</translation>
    </message>
    <message>
        <source>That one value says at most: one of 256, for the places behind that are noise of the meter; our choice</source>
        <translation>एक मान से अधिकतम इतने बिट मिलते हैं: 256 में से एक, क्योंकि उसके बाद के स्थान मीटर का शोर हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>What stands at more places is what a coarse meter shows every day; our choice: the working days of a quarter</source>
        <translation>जो इससे अधिक स्थानों पर मिलता है, वह स्थूल मीटर प्रतिदिन दिखाता है; हमारा चुना मान: एक तिमाही के कार्य-दिवस</translation>
    </message>
    <message>
        <source>Of a stretch: where more is marked as replaced, the copy is no secret; our choice: the larger part</source>
        <translation>खंड का अंश: जहाँ इससे अधिक भाग प्रतिस्थापित के रूप में चिह्नित है, वहाँ प्रतिलिपि छिपाई नहीं गई है; हमारा चुना मान: अधिकांश भाग</translation>
    </message>
    <message>
        <source>Of the last digit: so far a value must be from the one before for its last digit to be free; our choice: the digits turn three times</source>
        <translation>अंतिम अंक की इकाइयाँ: मान अपने पिछले मान से इतना दूर हो, तभी उसका अंतिम अंक स्वतंत्र है; हमारा चुना मान: अंक तीन बार पूरा घूमता है</translation>
    </message>
    <message>
        <source>Of the last digit: so large a value must be; smaller ones are standby, which keeps to a few values; our choice</source>
        <translation>अंतिम अंक की इकाइयाँ: मान इतना बड़ा होना चाहिए; इससे छोटे मान स्टैंडबाय के हैं, जो कुछ ही मानों पर टिका रहता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of a meter's other values: where more of them lie within the free units, a machine of constant load makes the last digits; our choice</source>
        <translation>मीटर के अन्य मानों का अंश: जहाँ इससे अधिक मान free-units की चौड़ाई के भीतर हैं, वहाँ अंतिम अंक स्थिर भार वाली मशीन से बनते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of an even share: each of the other digits must have so much where round tens are too many; a counter's own steps leave some out; our choice</source>
        <translation>समान अंश का भाग: जहाँ पूर्ण दहाइयाँ बहुत अधिक हैं, वहाँ अन्य प्रत्येक अंक का इतना भाग होना चाहिए; गणक के अपने चरण कुछ अंक छोड़ देते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Largest over smallest amount: Benford's law holds for numbers that span some powers of ten (Nigrini, 2012); our choice: three</source>
        <translation>सबसे बड़ी राशि ÷ सबसे छोटी राशि: बेनफ़ोर्ड का नियम उन संख्याओं पर लागू होता है जो दस के कुछ घातों तक फैली हों (Nigrini, 2012); हमारा चुना मान: तीन</translation>
    </message>
    <message>
        <source>Of the amounts at either end are left out of that span: a single posting is no span; our choice</source>
        <translation>राशियों का इतना अंश दोनों छोरों पर उस फैलाव से बाहर रखा जाता है: एक अकेली लेखा-प्रविष्टि फैलाव नहीं बनाती; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the postings: where one source makes more, its usual amount makes the digits; our choice</source>
        <translation>लेखा-प्रविष्टियों का अंश: जहाँ किसी एक स्रोत का अंश इससे अधिक है, वहाँ अंक उसकी सामान्य राशि से बनते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>The reading of %1: %2</source>
        <translation>%1 का पठन: %2</translation>
    </message>
    <message>
        <source>Ratios that differ by less are one slip; our choice: the tolerance at either end</source>
        <translation>जिन अनुपातों में इससे कम अंतर है, वे एक ही चूक हैं; हमारा चुना मान: दोनों छोरों पर सह्यता</translation>
    </message>
    <message>
        <source>Of a reading that a slip is looked for in by its neighbours alone: shorter numbers are near another one by chance; our choice</source>
        <translation>उस पठन के अंक, जिसमें चूक केवल पड़ोसी पठनों के आधार पर खोजी जाती है: इससे छोटी संख्याएँ संयोग से किसी अन्य संख्या के निकट होती हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>That a decimal point is misplaced by; our choice: a factor of 10,000 is more than two units apart</source>
        <translation>दशमलव बिंदु इतने स्थानों तक खिसका हो सकता है; हमारा चुना मान: 10,000 का गुणक दो इकाइयों के बीच के अंतर से अधिक है</translation>
    </message>
    <message>
        <source>Apart: an end and a start so close together speak of one moment; our choice: people walk from meter to meter</source>
        <translation>बीच का समय: इतने निकट का अंत और आरंभ एक ही क्षण के बारे में बताते हैं; हमारा चुना मान: लोग मीटर से मीटर तक पैदल जाते हैं</translation>
    </message>
    <message>
        <source>Times the distance of a pair: so far readings must usually be apart for it to be the end of one period and the start of the next; our choice</source>
        <translation>युग्म की दूरी का गुना: पठन सामान्यतः इतनी दूर होने चाहिए, तभी वह युग्म एक अवधि का अंत और अगली का आरंभ है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Readings a day apart that are equal show papers that give dates only: the last day of a period and the first of the next; our choice: a quarter</source>
        <translation>एक दिन के अंतर पर समान पठन ऐसे दस्तावेज़ दर्शाते हैं जो केवल दिनांक देते हैं: अवधि का अंतिम दिन और अगली का पहला; हमारा चुना मान: एक तिमाही</translation>
    </message>
    <message>
        <source>Of the clock: the dead of night where the place of a plant is unknown; our choice: the middle of the night, with and without daylight saving</source>
        <translation>घड़ी का समय: गहरी रात, जहाँ संयंत्र का स्थान ज्ञात नहीं है; हमारा चुना मान: रात का मध्य, ग्रीष्मकालीन समय के साथ और उसके बिना</translation>
    </message>
    <message>
        <source>Before and after a gap: the nearest of them with a measured value at the same time is taken; our choice: farther ones are of another season</source>
        <translation>रिक्ति से पहले और बाद: इनमें से वह निकटतम सप्ताह लिया जाता है जिसमें उसी समय का मापित मान है; हमारा चुना मान: इससे दूर के सप्ताह दूसरी ऋतु के हैं</translation>
    </message>
    <message>
        <source>A series that starts or ends so little inside of the period was not installed or taken off just then, but lacks values; our choice</source>
        <translation>जो शृंखला अवधि के छोर से इतनी कम दूरी पर भीतर आरंभ या समाप्त होती है, उसका मीटर ठीक तभी लगाया या हटाया नहीं गया, बल्कि उसमें मान अनुपलब्ध हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>A calibration that begins so long before the first value was the one of a meter about to be installed; our choice: six weeks</source>
        <translation>पहले मान से इतना पहले आरंभ होने वाला अंशांकन ऐसे मीटर का था जो लगाया जाने वाला था; हमारा चुना मान: छह सप्ताह</translation>
    </message>
    <message>
        <source>Of another reading: a register that stands at less begins anew, here and where registers run backwards; our choice: new devices were run for a test at most</source>
        <translation>दूसरे पठन का अंश: जिस रजिस्टर का पठन इससे कम है, वह नए सिरे से आरंभ होता है, यहाँ भी और वहाँ भी जहाँ रजिस्टर पीछे चलते हैं; हमारा चुना मान: नए उपकरण अधिक से अधिक परीक्षण के लिए चलाए गए थे</translation>
    </message>
    <message>
        <source>Between the last value of a meter and the first one of its successor; our choice: a weekend</source>
        <translation>मीटर के अंतिम मान और उसका स्थान लेने वाले मीटर के पहले मान के बीच; हमारा चुना मान: सप्ताहांत</translation>
    </message>
    <message>
        <source>Of the meter's usual value: negative ones so large have the wrong sign, smaller ones are a fault of the meter; our choice</source>
        <translation>मीटर के सामान्य मान का अंश: इतने बड़े ऋणात्मक मानों का चिह्न उल्टा है, इससे छोटे मीटर का दोष हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of a step: distances that differ by less are equal, for clocks of loggers wander by seconds; our choice</source>
        <translation>चरण का अंश: जिन दूरियों में इससे कम अंतर है वे समान हैं, क्योंकि डेटा-लॉगरों की घड़ियाँ कुछ सेकंड इधर-उधर होती हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>A series that goes on beyond the period may have holes there, which nobody looks at; our choice: up to a month</source>
        <translation>जो शृंखला अवधि के बाद भी चलती है, उसमें वहाँ रिक्तियाँ हो सकती हैं, जिन्हें कोई नहीं देखता; हमारा चुना मान: एक माह तक</translation>
    </message>
    <message>
        <source>Of the factor: estimated from noisy days it may come out a little lower than it is; our choice</source>
        <translation>गुणांक का अंश: शोर वाले दिनों से अनुमानित होने पर वह वास्तविक से कुछ कम निकल सकता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Natural logarithm: however large a ratio is, the load under it scatters as ever; our choice: by a factor of 1.4</source>
        <translation>प्राकृतिक लघुगणक: अनुपात कितना भी बड़ा हो, उसके नीचे का भार पहले जितना ही बिखरता है; हमारा चुना मान: 1.4 के गुणांक से</translation>
    </message>
    <message>
        <source>Of the jump: how far a time of the day, the middle one of two weeks, may lie beside it; our choice, a little less than for whole days</source>
        <translation>उछाल का अंश: दिन का कोई समय, दो सप्ताहों के मानों में से मध्य वाला, उससे कितना हटकर हो सकता है; हमारा चुना मान, पूरे दिनों की तुलना में कुछ कम</translation>
    </message>
    <message>
        <source>Of the times of the day: so many must have jumped alike. A ratio moves all; our choice leaves room for noise, but none for a shift of eight hours</source>
        <translation>दिन के समयों का अंश: इतने समयों पर एक-सी उछाल होनी चाहिए। अनुपात सभी को बदलता है; हमारा चुना मान शोर के लिए गुंजाइश छोड़ता है, पर आठ घंटे की पाली के लिए नहीं</translation>
    </message>
    <message>
        <source>The middle one of them is what a day is compared with: one or two weeks of holidays among five do not move it; our choice</source>
        <translation>इनमें से मध्य वाले से दिन की तुलना होती है: पाँच में से एक या दो सप्ताह की छुट्टियाँ उसे नहीं बदलतीं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of those weeks with a value; one alone may be a holiday; our choice</source>
        <translation>उन सप्ताहों में से मान वाले; अकेला एक छुट्टी का हो सकता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Days of the two weeks after a jump that have a partner before it: two weeks of working days; our choice</source>
        <translation>उछाल के बाद के दो सप्ताहों के वे दिन, जिनका उससे पहले जोड़ीदार दिन है: दो सप्ताह के कार्य-दिवस; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Days of two weeks that tell a level, of the meter and of those around it: half of them; our choice</source>
        <translation>दो सप्ताहों के वे दिन, जो मीटर का और आसपास के मीटरों का स्तर बताते हैं: उनमें से आधे; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Days of a week on which the level has come back: its working days; our choice</source>
        <translation>सप्ताह के वे दिन, जिन पर स्तर लौट आया है: उसके कार्य-दिवस; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the change: so much of it may be missing at the meters around when these say that the load changed; our choice, for losses and unmetered loads</source>
        <translation>परिवर्तन का अंश: जब आसपास के मीटर बताते हैं कि भार बदला, तब उनमें उसका इतना भाग कम हो सकता है; हमारा चुना मान, हानियों और बिना मीटर वाले भारों के लिए</translation>
    </message>
    <message>
        <source>In a row below that level: shorter ones are weekends and holidays; our choice</source>
        <translation>लगातार उस स्तर से नीचे: इससे छोटे क्रम सप्ताहांत और छुट्टियाँ हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>In a row below that level: what lasts longer is another way of running; our choice: five weeks. Levels before and after a stop are compared without it</source>
        <translation>लगातार उस स्तर से नीचे: जो इससे अधिक समय चले वह संचालन का दूसरा ढंग है; हमारा चुना मान: पाँच सप्ताह। बंदी से पहले और बाद के स्तरों की तुलना बंदी को छोड़कर होती है</translation>
    </message>
    <message>
        <source>Decimal logarithm, about 7 %: so near to a power of ten a lower level is a shifted decimal point rather than a works at rest; our choice</source>
        <translation>दशमलव लघुगणक, लगभग 7 %: दस के घात के इतने निकट का निम्न स्तर बंद कारखाने का नहीं, खिसके हुए दशमलव बिंदु का संकेत है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Natural logarithm, about 5 %: how near a ratio must be to a multiplier or a unit to be named as its cause; some weeks of noisy days do not tell it better; our choice</source>
        <translation>प्राकृतिक लघुगणक, लगभग 5 %: अनुपात किसी गुणक या इकाई के कितने निकट हो कि उसे कारण बताया जाए; शोर वाले दिनों के कुछ सप्ताह इसे अधिक सटीक नहीं बताते; हमारा चुना मान</translation>
    </message>
    <message>
        <source>The highest value of so many days is that of a clear moment; our choice: hardly two weeks are without one</source>
        <translation>इतने दिनों का उच्चतम मान किसी मेघरहित क्षण का होता है; हमारा चुना मान: शायद ही कोई दो सप्ताह ऐसे क्षण के बिना बीतते हैं</translation>
    </message>
    <message>
        <source>Before and after a jump of generation: four blocks on either side; our choice</source>
        <translation>उत्पादन की उछाल से पहले और बाद: दोनों ओर चार दिन-समूह; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the factor: estimated from clear moments it may come out lower than it is; our choice</source>
        <translation>गुणांक का अंश: मेघरहित क्षणों से अनुमानित होने पर वह वास्तविक से कम निकल सकता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the whole change, from one block to the next: a season comes in steps; our choice</source>
        <translation>पूरे परिवर्तन का अंश, एक दिन-समूह से अगले तक: ऋतु चरणों में आती है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the change: so much of it must be left if the plant lay flat; what is a jump of a tilted plant only is the season; our choice</source>
        <translation>परिवर्तन का अंश: संयंत्र क्षैतिज होता, तब भी उसका इतना भाग बचना चाहिए; जो केवल झुके संयंत्र में उछाल है, वह ऋतु है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of a plane towards the equator that plants are compared with, beside a flat one: most lie between the two; our choice</source>
        <translation>भूमध्य रेखा की ओर झुके तल का झुकाव, जिससे, क्षैतिज तल के साथ-साथ, संयंत्रों की तुलना होती है: अधिकांश इन दोनों के बीच हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Days on which the sun stays lower say nothing: haze and shade decide then; our choice</source>
        <translation>जिन दिनों सूर्य इससे नीचे रहता है, वे कुछ नहीं बताते: तब धुंध और छाया निर्णायक होती हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of one spike: an hour of quarter hours; of finer values a longer run has its own shape; our choice</source>
        <translation>एक क्षणिक उछाल के मान: चौथाई घंटों में एक घंटा; इससे सूक्ष्म मानों में लंबे क्रम का अपना स्वरूप होता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the days: the largest jump and the highest value that so many stay below are those of a usual day; our choice: a tenth of the days may be spoilt</source>
        <translation>दिनों का अंश: जिस सबसे बड़ी उछाल और जिस उच्चतम मान से इतने दिन नीचे रहते हैं, वे सामान्य दिन के हैं; हमारा चुना मान: दिनों का दसवाँ भाग बिगड़ा हो सकता है</translation>
    </message>
    <message>
        <source>Of the days: how far their peaks lie below those of the usual days tells how long the tail of the peaks is; our choice: about the working days of a week</source>
        <translation>दिनों का अंश: इनके शिखर सामान्य दिनों के शिखरों से कितने नीचे हैं, इससे पता चलता है कि शिखरों की पूँछ कितनी लंबी है; हमारा चुना मान: लगभग सप्ताह के कार्य-दिवस</translation>
    </message>
    <message>
        <source>Where logarithms are normal, from the 90th day of a hundred to the largest of a year it is twice as far as from the 70th to the 90th: (2.8 − 1.3) ÷ (1.3 − 0.5); our choice: twice that</source>
        <translation>जहाँ लघुगणक सामान्य बंटन के अनुसार हैं, वहाँ सौ में से 90वें दिन से वर्ष के सबसे बड़े दिन तक की दूरी 70वें से 90वें तक की दूरी की दोगुनी है: (2.8 − 1.3) ÷ (1.3 − 0.5); हमारा चुना मान: उसका दोगुना</translation>
    </message>
    <message>
        <source>Times the largest usual jump, however long the tail: ten times is a shifted decimal point; our choice</source>
        <translation>सबसे बड़ी सामान्य उछाल का गुना, पूँछ कितनी भी लंबी हो: दस गुना का अर्थ है खिसका हुआ दशमलव बिंदु; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Heights that differ by less are about the same when a machine runs again; our choice</source>
        <translation>जिन ऊँचाइयों में इससे कम अंतर है, वे मशीन के फिर चलने पर लगभग समान मानी जाती हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the positive values lie below the everyday peak: a year of quarter hours then keeps 44 hours above it; our choice</source>
        <translation>धनात्मक मानों का इतना अंश दैनिक शिखर से नीचे है: तब चौथाई घंटों के एक वर्ष में उससे ऊपर 44 घंटे रहते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the positive values: more of them above all others are a machine that runs seldom, not an error; our choice</source>
        <translation>धनात्मक मानों का अंश: इससे अधिक मान अन्य सभी से ऊपर हों तो वह कभी-कभार चलने वाली मशीन है, त्रुटि नहीं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Before and after: days of the same half of a season, in which load and sun change little; our choice</source>
        <translation>पहले और बाद: ऋतु के उसी आधे भाग के दिन, जिनमें भार और सूर्य कम बदलते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the season: with fewer the days of the whole series are taken; our choice: half of the same weekdays in it</source>
        <translation>ऋतु के समान दिन: इससे कम हों तो पूरी शृंखला के दिन लिए जाते हैं; हमारा चुना मान: ऋतु में उसी सप्ताह-दिन के जितने दिन हैं, उनके आधे</translation>
    </message>
    <message>
        <source>Of the larger one: the energy in the rest of two days that are alike differs by no more; our choice: less than between a working day and a rest day</source>
        <translation>बड़े मान का अंश: दो समान दिनों के शेष भाग की ऊर्जा में इससे अधिक अंतर नहीं होता; हमारा चुना मान: कार्य-दिवस और अवकाश-दिवस के बीच के अंतर से कम</translation>
    </message>
    <message>
        <source>Of a usual value: its spread is never taken for smaller; our choice: what a meter of class 1 may be off (IEC 62053-21)</source>
        <translation>सामान्य मान का अंश: उसका प्रसार इससे कम कभी नहीं लिया जाता; हमारा चुना मान: श्रेणी 1 का मीटर जितना भिन्न हो सकता है (IEC 62053-21)</translation>
    </message>
    <message>
        <source>Like days that tell what is usual: a working week; our choice</source>
        <translation>समान दिन, जो बताते हैं कि सामान्य क्या है: एक कार्य-सप्ताह; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Divided by the number of like days: so much larger is their spread taken, for that of few days is itself uncertain; our choice</source>
        <translation>समान दिनों की संख्या से विभाजित: उनका प्रसार इतना अधिक लिया जाता है, क्योंकि कम दिनों का प्रसार स्वयं अनिश्चित है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of ten: the decimal point is shifted by no more, our choice: 1000 is the step between the usual units (Wh, kWh, MWh)</source>
        <translation>दस का घात: दशमलव बिंदु इससे अधिक नहीं खिसकता, हमारा चुना मान: 1000 सामान्य इकाइयों (Wh, kWh, MWh) के बीच का चरण है</translation>
    </message>
    <message>
        <source>Spreads: so near to what is usual must the value be with its decimal point shifted back; our choice: three spreads hold 99.7 % of normal numbers</source>
        <translation>प्रसारों की संख्या: दशमलव बिंदु वापस खिसकाने पर मान सामान्य के इतने निकट होना चाहिए; हमारा चुना मान: तीन प्रसारों में सामान्य बंटन की 99.7 % संख्याएँ आती हैं</translation>
    </message>
    <message>
        <source>Of the usual value: where its spread is larger, a power of ten closes by chance; our choice</source>
        <translation>सामान्य मान का अंश: जहाँ उसका प्रसार इससे बड़ा है, वहाँ दस का घात संयोग से अंतर समाप्त कर देता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of fewer days one cannot say what is usual, and chance alone decides; our choice: a working week</source>
        <translation>इससे कम दिनों से यह नहीं कहा जा सकता कि सामान्य क्या है, और केवल संयोग निर्णय करता है; हमारा चुना मान: एक कार्य-सप्ताह</translation>
    </message>
    <message>
        <source>Shorter runs of equal values tell nothing about the meter: coarse counters have thousands; our choice</source>
        <translation>समान मानों के इससे छोटे क्रम मीटर के बारे में कुछ नहीं बताते: स्थूल गणकों में ऐसे हज़ारों होते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Units of the last place: a load at rest is counted with one unit more or less; our choice leaves room for rounding</source>
        <translation>अंतिम स्थान की इकाइयाँ: स्थिर भार एक इकाई अधिक या कम के साथ गिना जाता है; हमारा चुना मान पूर्णांकन के लिए गुंजाइश छोड़ता है</translation>
    </message>
    <message>
        <source>Of the other values: a meter with more zeros outside of the long runs shows zero in its own way; our choice</source>
        <translation>अन्य मानों का अंश: जिस मीटर में लंबे क्रमों के बाहर इससे अधिक शून्य हैं, वह अपने ढंग से शून्य दिखाता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the usual energy: so much of it must have flowed after the meters around while a meter showed zero; our choice: the larger part</source>
        <translation>सामान्य ऊर्जा का अंश: जब मीटर शून्य दिखाता था, तब आसपास के मीटरों के अनुसार उसका इतना भाग प्रवाहित हुआ होना चाहिए; हमारा चुना मान: अधिकांश भाग</translation>
    </message>
    <message>
        <source>Of a time: so much of it the values of another meter must fill to say what flowed in it; our choice</source>
        <translation>समय का अंश: दूसरे मीटर के मान उसका इतना भाग भरें, तभी वे बताते हैं कि उसमें कितना प्रवाहित हुआ; हमारा चुना मान</translation>
    </message>
    <message>
        <source>between two readings the register runs no faster than twice its busiest stretch: a plant of five days a week needs 1.4; our choice</source>
        <translation>दो पठनों के बीच रजिस्टर अपने व्यस्ततम खंड की चाल के दोगुने से तेज़ नहीं चलता: सप्ताह में पाँच दिन चलने वाले संयंत्र के लिए 1.4 चाहिए; हमारा चुना मान</translation>
    </message>
    <message>
        <source>days of that pace beside it, because one shift counts a day's energy in hours; our choice</source>
        <translation>उस चाल के अतिरिक्त दिन, क्योंकि एक पाली दिन भर की ऊर्जा कुछ घंटों में गिन लेती है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>The air is taken as thin as at this height, so that lower sites stay below; raise it for a plant on a high plateau; our choice</source>
        <translation>वायु उतनी विरल मानी जाती है जितनी इस ऊँचाई पर होती है, ताकि इससे निचले स्थल सीमा से नीचे रहें; ऊँचे पठार के संयंत्र के लिए इसे बढ़ाएँ; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Light of the cloudless sky beside the direct light (Honsberg and Bowden, PVEducation, Air Mass)</source>
        <translation>प्रत्यक्ष प्रकाश के अतिरिक्त मेघरहित आकाश का प्रकाश (Honsberg और Bowden, PVEducation, Air Mass)</translation>
    </message>
    <message>
        <source>Contract %1: the attributes of the electricity of %2 are sold, yet certificates of the plant %3 are cancelled: the same attributes are claimed twice</source>
        <translation>अनुबंध %1: %2 की बिजली के पर्यावरणीय गुण बेचे जा चुके हैं, फिर भी संयंत्र %3 के प्रमाणपत्र निरस्त किए गए हैं: उन्हीं गुणों का दावा दो बार हुआ है</translation>
    </message>
    <message>
        <source>The contracts that give the attributes of %1 to the company do not cover every day of the claim</source>
        <translation>%1 के पर्यावरणीय गुण कंपनी को देने वाले अनुबंध दावे के प्रत्येक दिन को आच्छादित नहीं करते</translation>
    </message>
    <message>
        <source>who bought the attributes claims them as well</source>
        <translation>जिसने पर्यावरणीय गुण खरीदे, वह भी उनका दावा करता है</translation>
    </message>
    <message>
        <source>A plane tilted to the sun gains with the latitude: the upper end grows by latitude ÷ this, a fifth at 60°; our choice</source>
        <translation>सूर्य की ओर झुके तल का लाभ अक्षांश के साथ बढ़ता है: ऊपरी छोर अक्षांश ÷ इस संख्या के अनुसार बढ़ता है, 60° पर पाँचवाँ भाग; हमारा चुना मान</translation>
    </message>
    <message>
        <source>The band is one of a whole year: a shorter period has a season; years of 52 weeks count; our choice</source>
        <translation>परिसर पूरे वर्ष का है: छोटी अवधि पर ऋतु का प्रभाव होता है; 52 सप्ताह के वर्ष मान्य हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>one unit of money, or of the quantity: rounding of tax and price reaches so far; our choice</source>
        <translation>मुद्रा या मात्रा की एक इकाई: कर और मूल्य का पूर्णांकन यहाँ तक पहुँचता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>so many pairs show the book's own way (gross beside net, another unit of price): two may agree by chance; our choice</source>
        <translation>इतने युग्म लेखांकन की अपनी रीति दर्शाते हैं (निवल के सामने सकल, किसी अन्य इकाई में मूल्य): दो संयोग से मेल खा सकते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>where so many of the pairs have one ratio, it is the book's way and not an error of each; our choice</source>
        <translation>जहाँ इतने युग्मों का एक ही अनुपात है, वहाँ यह लेखांकन की रीति है, प्रत्येक की त्रुटि नहीं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of the largest month, added to every one: small months scatter by large ratios; our choice</source>
        <translation>सबसे बड़े माह का अंश, जो प्रत्येक माह में जोड़ा जाता है: छोटे माह बड़े अनुपातों में बिखरते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Output or the year before explain a source only if they scatter no more than so many times the best explanation; our choice</source>
        <translation>उत्पादन मात्रा या पिछला वर्ष किसी स्रोत की व्याख्या तभी करता है जब उसका प्रकीर्णन सर्वोत्तम व्याख्या के इतने गुना से अधिक न हो; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Months with an amount: fewer show no course; our choice</source>
        <translation>मात्रा वाले माह: इससे कम माहों से कोई क्रम नहीं दिखता; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Where more of the months are odd, the source has no pattern; our choice</source>
        <translation>जहाँ इससे अधिक माह असामान्य हैं, वहाँ स्रोत का कोई सामान्य स्वरूप नहीं है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of its median month: a product made that much shows that the plant ran, and a low confirmed month is odd; our choice</source>
        <translation>उत्पाद के माध्यिका माह का अंश: इतना बना उत्पाद दर्शाता है कि संयंत्र चला, और तब पुष्ट निम्न माह असामान्य है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>“%1” agrees with its evidence, so that its amount is the evidence's</source>
        <translation>“%1” अपने साक्ष्य से मेल खाता है, इसलिए उसकी मात्रा साक्ष्य की ही मात्रा है</translation>
    </message>
    <message>
        <source>%1 of “%2” cannot be converted to %3</source>
        <translation>“%2” के %1 को %3 में रूपांतरित नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>“%1” का नाम दो बार दिया गया है</translation>
    </message>
    <message>
        <source>No record is named</source>
        <translation>किसी अभिलेख का नाम नहीं दिया गया है</translation>
    </message>
    <message>
        <source>Numbers of this meter have more decimal places than 18 digits hold beside the larger values; they are rounded</source>
        <translation>इस मीटर की संख्याओं में उससे अधिक दशमलव स्थान हैं जितने बड़े मानों के साथ 18 अंकों में आ सकते हैं; वे पूर्णांकित की जाती हैं</translation>
    </message>
    <message>
        <source>By approach 2 the emissions changed by %1 %, 95 % of the runs between %2 % and %3 %.</source>
        <translation>विधि 2 के अनुसार उत्सर्जन %1 % बदला, 95 % पुनरावृत्तियाँ %2 % और %3 % के बीच।</translation>
    </message>
    <message>
        <source>the same as documented()</source>
        <translation>documented() के समान</translation>
    </message>
    <message>
        <source>Records of equal chance give no upper limit.</source>
        <translation>समान प्रायिकता वाले अभिलेखों से कोई ऊपरी सीमा नहीं मिलती।</translation>
    </message>
    <message>
        <source>Upper limits at %1 % confidence: %2 %4 too much, %3 %4 too little.</source>
        <translation>%1 % विश्वस्तता पर ऊपरी सीमाएँ: %2 %4 अधिक, %3 %4 कम।</translation>
    </message>
    <message>
        <source>The most likely errors reach the threshold of materiality of %1 %2.</source>
        <translation>सबसे संभावित त्रुटियाँ %1 %2 की भौतिकता सीमा तक पहुँचती हैं।</translation>
    </message>
    <message>
        <source>The most likely errors stay below the threshold of materiality of %1 %2.</source>
        <translation>सबसे संभावित त्रुटियाँ %1 %2 की भौतिकता सीमा से कम रहती हैं।</translation>
    </message>
    <message>
        <source>The most likely errors stay below the threshold of materiality of %1 %2, the upper limits do not: the sample alone does not rule out a material error.</source>
        <translation>सबसे संभावित त्रुटियाँ %1 %2 की भौतिकता सीमा से कम रहती हैं, ऊपरी सीमाएँ नहीं: नमूना अकेले भौतिक त्रुटि की संभावना समाप्त नहीं करता।</translation>
    </message>
    <message>
        <source>The upper limits stay below the threshold of materiality of %1 %2.</source>
        <translation>ऊपरी सीमाएँ %1 %2 की भौतिकता सीमा से कम रहती हैं।</translation>
    </message>
    <message>
        <source>Errors in the tested records: %1 %3 declared too much, %2 %3 too little.</source>
        <translation>परखे गए अभिलेखों में त्रुटियाँ: %1 %3 अधिक घोषित, %2 %3 कम घोषित।</translation>
    </message>
    <message>
        <source>Most likely in all records: %1 %4 too much, %2 %4 too little, net %3 %4.</source>
        <translation>सभी अभिलेखों में सबसे संभावित त्रुटि: %1 %4 अधिक, %2 %4 कम, निवल %3 %4।</translation>
    </message>
    <message>
        <source>Records that do not agree, without an amount of the evidence: %1. They are in none of these numbers.</source>
        <translation>मेल न खाने वाले अभिलेख, जिनके लिए साक्ष्य की मात्रा नहीं दी गई: %1। वे इनमें से किसी संख्या में नहीं हैं।</translation>
    </message>
    <message>
        <source>%1, records tested: %2, of which do not agree: %3</source>
        <translation>%1, परखे गए अभिलेख: %2, उनमें मेल न खाने वाले: %3</translation>
    </message>
    <message>
        <source>meter of class %1, Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C</source>
        <translation>श्रेणी %1 का मीटर, निर्देश 2014/32/EU, अनुलग्नक V, तालिका 2, 5 से 30 °C पर</translation>
    </message>
    <message>
        <source>meter of class %1, IEC 62053-21 or -22, at usual loads</source>
        <translation>श्रेणी %1 का मीटर, IEC 62053-21 या -22, सामान्य भार पर</translation>
    </message>
    <message>
        <source>billing meter, class not named, taken as B: Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C</source>
        <translation>बिलिंग मीटर, श्रेणी नहीं बताई गई, B मानकर: निर्देश 2014/32/EU, अनुलग्नक V, तालिका 2, 5 से 30 °C पर</translation>
    </message>
    <message>
        <source>billing meter, class not named, taken as 1.5: Directive 2014/32/EU, annex IV, low flow</source>
        <translation>बिलिंग मीटर, श्रेणी नहीं बताई गई, 1.5 मानकर: निर्देश 2014/32/EU, अनुलग्नक IV, निम्न प्रवाह</translation>
    </message>
    <message>
        <source>measuring system, class not named, taken as 0.5: Directive 2014/32/EU, annex VII, table 2</source>
        <translation>मापन प्रणाली, श्रेणी नहीं बताई गई, 0.5 मानकर: निर्देश 2014/32/EU, अनुलग्नक VII, तालिका 2</translation>
    </message>
    <message>
        <source>measuring system of liquefied gas, class not named, taken as 1.0: Directive 2014/32/EU, annex VII, table 2</source>
        <translation>द्रवित गैस की मापन प्रणाली, श्रेणी नहीं बताई गई, 1.0 मानकर: निर्देश 2014/32/EU, अनुलग्नक VII, तालिका 2</translation>
    </message>
    <message>
        <source>taken as a weighbridge of class III in service, two weighings up to 2000 intervals, net at least 1000: Directive 2014/31/EU, annex I, 4.1 and 4.2</source>
        <translation>उपयोग में श्रेणी III की वाहन-तुला मानकर, 2000 मापक्रम-अंतरालों तक दो बार तौल, शुद्ध भार कम से कम 1000: निर्देश 2014/31/EU, अनुलग्नक I, 4.1 और 4.2</translation>
    </message>
    <message>
        <source>refrigeration, 2.F.1 HFCs, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>प्रशीतन, 2.F.1 HFC, फ़िनलैंड 2003 के उदाहरण में: IPCC 2006, खंड 1, तालिका 3.4</translation>
    </message>
    <message>
        <source>electrical equipment, 2.G.1 SF6, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>विद्युत उपकरण, 2.G.1 SF6, फ़िनलैंड 2003 के उदाहरण में: IPCC 2006, खंड 1, तालिका 3.4</translation>
    </message>
    <message>
        <source>CO2 of liquid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>द्रव ईंधनों का CO2, 1.A, फ़िनलैंड 2003 के उदाहरण में: IPCC 2006, खंड 1, तालिका 3.4</translation>
    </message>
    <message>
        <source>CO2 of solid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>ठोस ईंधनों का CO2, 1.A, फ़िनलैंड 2003 के उदाहरण में: IPCC 2006, खंड 1, तालिका 3.4</translation>
    </message>
    <message>
        <source>CO2 of gaseous fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>गैसीय ईंधनों का CO2, 1.A, फ़िनलैंड 2003 के उदाहरण में: IPCC 2006, खंड 1, तालिका 3.4</translation>
    </message>
    <message>
        <source>CO2 of peat, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4</source>
        <translation>पीट का CO2, 1.A, फ़िनलैंड 2003 के उदाहरण में: IPCC 2006, खंड 1, तालिका 3.4</translation>
    </message>
    <message>
        <source>a global warming potential is set by convention</source>
        <translation>वैश्विक तापन विभव परिपाटी से निर्धारित है</translation>
    </message>
    <message>
        <source>Writing down tests</source>
        <translation>परीक्षण दर्ज किए जा रहे हैं</translation>
    </message>
    <message>
        <source>Times as large or as small: values of like size, among which neighbours are equal about as often; our choice</source>
        <translation>इतने गुना बड़े या छोटे: समान आकार के मान, जिनमें पड़ोसी लगभग उतनी ही बार बराबर होते हैं; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of like size: fewer do not tell how often they are equal, and all values decide; our choice: then one per cent can be told</source>
        <translation>समान आकार के मान: इससे कम यह नहीं बताते कि वे कितनी बार बराबर होते हैं, तब सभी मान निर्णय करते हैं; हमारा चुना मान: इतने से एक प्रतिशत पहचाना जा सकता है</translation>
    </message>
    <message>
        <source>Of the days: the longest run that so many stay below is that of a usual day; our choice: a stuck meter may spoil a fifth of the days, which are left out then, and rest days are more than that</source>
        <translation>दिनों का: जिस सबसे लंबे समान क्रम से इतने दिन नीचे रहते हैं, वह सामान्य दिन का है; हमारा चुना मान: अटका हुआ मीटर दिनों का पाँचवाँ भाग बिगाड़ सकता है, वे तब छोड़ दिए जाते हैं, और अवकाश के दिन इससे अधिक होते हैं</translation>
    </message>
    <message>
        <source>Equipment %1 (%2) is listed as in use, but was seen out of service: “%3”</source>
        <translation>उपकरण %1 (%2) उपयोग में सूचीबद्ध है, पर सेवा से बाहर देखा गया: “%3”</translation>
    </message>
    <message>
        <source>%1 is measured as a direct line, but its contract delivers it over the public grid</source>
        <translation>%1 सीधी लाइन के रूप में मापा जाता है, पर इसका अनुबंध सार्वजनिक ग्रिड से आपूर्ति करता है</translation>
    </message>
    <message>
        <source>Of the median output of the other months: less than half of it is no month of work with a slow day, the plant stood still for a part; our choice</source>
        <translation>अन्य महीनों के माध्यिका उत्पादन का: आधे से कम वाला महीना किसी धीमे दिन वाला कार्य-महीना नहीं, संयंत्र कुछ समय बंद रहा; हमारा चुना मान</translation>
    </message>
    <message>
        <source>How far the line of the other months may be wrong at a stand-still, which keeps an unknown part of the base load: half of what the line adds there</source>
        <translation>ठहराव पर अन्य महीनों की रेखा इतनी ग़लत हो सकती है, क्योंकि तब आधार-भार का अज्ञात भाग बना रहता है: रेखा वहाँ जो जोड़ती है उसका आधा</translation>
    </message>
    <message>
        <source>Of the mean of both neighbours: where no output is given, electricity and vehicles of the site that hold so much show that it was not closed; our choice</source>
        <translation>दोनों पड़ोसी महीनों के माध्य का: जहाँ उत्पादन नहीं दिया गया, वहाँ स्थल की बिजली और वाहनों का इतना बने रहना दिखाता है कि वह बंद नहीं था; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Where only these show it, one source alone may rest for four weeks of five, hardly for more; a lost digit is ten times, less what months scatter; our choice</source>
        <translation>जहाँ केवल ये ही दिखाते हैं, वहाँ एक अकेला स्रोत पाँच में से चार सप्ताह बंद रह सकता है, इससे अधिक मुश्किल से; छूटा अंक दस गुना है, महीनों के प्रसार को घटाकर; हमारा चुना मान</translation>
    </message>
    <message>
        <source>the difference is the one between %1 and %2 as declared: exchanged</source>
        <translation>अंतर वही है जो घोषित %1 और %2 के बीच है: आपस में बदले गए</translation>
    </message>
    <message>
        <source>Values in one stretch, zeros not counted; default of this catalogue. Stretches of less than eight are never looked for</source>
        <translation>एक खंड के मान, शून्य नहीं गिने जाते; इस सूची-पत्र का पूर्वनिर्धारित मान। आठ से कम के खंड कभी नहीं खोजे जाते</translation>
    </message>
    <message>
        <source>Of these values: so many must differ from the one before; a day of whole numbers repeats one here and there; our choice</source>
        <translation>इन मानों का: इतने मान पिछले से अलग होने चाहिए; पूर्ण संख्याओं वाले दिन में कोई मान कहीं-कहीं दोहराया जाता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Tens (110 to 119, 120 to 129 …) over which a month's values must spread where they move slowly: one load makes the digits of one or two of them; our choice</source>
        <translation>दहाइयाँ (110 से 119, 120 से 129 …), जिन पर धीरे बदलने वाले मान महीने में फैले होने चाहिए: एक ही भार इनमें से एक-दो के अंक बनाता है; हमारा चुना मान</translation>
    </message>
    <message>
        <source>Of such tens: fewer say nothing about their digits; our choice: three for each digit</source>
        <translation>ऐसी हर दहाई के मान: इससे कम उसके अंकों के बारे में कुछ नहीं कहते; हमारा चुना मान: प्रति अंक तीन</translation>
    </message>
    <message>
        <source>Of ten: from here on the decimal point is named for values far above all others, however vague the usual one; our choice: no load grows a hundredfold</source>
        <translation>दस की घात: सबसे बहुत ऊपर के मानों में इससे आगे दशमलव बिंदु को कारण बताया जाता है, सामान्य मान कितना भी अनिश्चित हो; हमारा चुना मान: कोई भार सौ गुना नहीं बढ़ता</translation>
    </message>
    <message>
        <source>Of the run: where another plant stands still for so long of it at the same share of its nameplate, both are held at a limit; our choice: the larger part</source>
        <translation>इस क्रम का: जहाँ दूसरा संयंत्र इतने समय अपनी अंकित क्षमता के उसी अंश पर स्थिर रहे, वहाँ दोनों किसी सीमा पर रोके गए हैं; हमारा चुना मान: बड़ा भाग</translation>
    </message>
    <message>
        <source>Source %1 is declared to use nothing, but on site it was said: “%2”</source>
        <translation>स्रोत %1 में कोई उपयोग घोषित नहीं, पर स्थल पर कहा गया: “%2”</translation>
    </message>
    <message>
        <source>A thousandth is what such a plant gives: the capacity stands in MW, or the values in Wh</source>
        <translation>ऐसा संयंत्र इसका हज़ारवाँ भाग देता है: क्षमता MW में लिखी है, या मान Wh में हैं</translation>
    </message>
    <message>
        <source>A thousand times as much is what such a plant gives: the capacity stands in W, or the values in MWh</source>
        <translation>ऐसा संयंत्र इसका हज़ार गुना देता है: क्षमता W में लिखी है, या मान MWh में हैं</translation>
    </message>
    <message>
        <source>Of the positive values lie below the plant's usual peak, which tells whether the unit is wrong; our choice: single wrong values are fewer than the rest</source>
        <translation>धनात्मक मान संयंत्र के सामान्य शिखर से नीचे होते हैं, जो बताता है कि इकाई ग़लत है या नहीं; हमारा चुना मान: इक्का-दुक्का ग़लत मान शेष से कम होते हैं</translation>
    </message>
    <message>
        <source>Of the nameplate: the usual peak of any plant reaches as much, and with a unit of power changed shows it; our choice: dull places and unfavourable roofs</source>
        <translation>अंकित क्षमता का: किसी भी संयंत्र का सामान्य शिखर इतना पहुँचता है, और शक्ति की इकाई बदल जाए तो यही दिखाता है; हमारा चुना मान: कम धूप वाले स्थान और प्रतिकूल छतें</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Carbon-neutrality verification audits</source>
        <translation>कार्बन तटस्थता के सत्यापन</translation>
    </message>
    <message>
        <source>Import this dossier's folder.</source>
        <translation>इस डोज़ियर का फ़ोल्डर आयात करें।</translation>
    </message>
    <message>
        <source>Language of the window: en, de, zh_CN, hi.</source>
        <translation>विंडो की भाषा: en, de, zh_CN, hi।</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system (सिस्टम के अनुसार), light (हल्का) या dark (गहरा)।</translation>
    </message>
    <message>
        <source>Keep the settings in this file.</source>
        <translation>सेटिंग्स इस फ़ाइल में रखें।</translation>
    </message>
    <message>
        <source>Open the example case.</source>
        <translation>उदाहरण प्रकरण खोलें।</translation>
    </message>
    <message>
        <source>Case file to open.</source>
        <translation>खोली जाने वाली प्रकरण फ़ाइल।</translation>
    </message>
</context>
</TS>
