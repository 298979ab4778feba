// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/words.h"

#include "core/recognition/heading_text.h"

namespace attest {
namespace {

using enum FileKind;

struct FieldRow {
    const char* field;
    std::vector<FileKind> kinds;
    const char* words; // separated by '|'
};

const std::vector<FieldRow>& fieldRows()
{
    static const std::vector<FieldRow> rows{
        {"source", {}, "source|emission source|source id|source stream|source name|quelle|emissionsquelle|stoffstrom|排放源|排放源编号|排放设施|源|स्रोत|"
                       "उत्सर्जन स्रोत|fuente|fuente de emisión|source d émission|fonte|fonte di emissione|emissiebron|bron|źródło|排出源|배출원"},
        {"carrier", {}, "carrier|energy carrier|energy source|fuel|fuel type|energy type|energy|energieträger|brennstoff|energieart|能源品种|能源种类|能源名称|"
                        "能源|燃料|燃料种类|燃料品种|品种|ऊर्जा वाहक|ऊर्जा स्रोत|ईंधन|combustible|vecteur énergétique|portador energético|vettore energetico|"
                        "combustibile|combustível|energiedrager|brandstof|nośnik energii|paliwo|燃料種別|エネルギー種別|연료|에너지원"},
        {"period", {}, "period|month|year|reporting period|billing period|billing month|reporting year|date|zeitraum|monat|jahr|periode|abrechnungsmonat|"
                       "berichtszeitraum|berichtsjahr|kalenderjahr|期间|月份|年份|年度|统计期|报告期|时期|年月|所属期|日期|अवधि|माह|महीना|वर्ष|साल|période|mois|"
                       "année|período|mes|año|periodo|mese|anno|mês|ano|maand|jaar|okres|miesiąc|rok|期間|月|年|対象月|기간|월|연도"},
        {"from", {}, "from|start|start date|begin|begin date|beginning|period start|valid from|date from|from date|service start|billing start|von|ab|beginn|"
                     "startdatum|anfang|gültig ab|gültig von|zeitraum von|lieferbeginn|vertragsbeginn|起始日期|开始日期|起|自|起始|开始|起始时间|开始时间|"
                     "有效期起|有效期自|生效日期|起始日|से|आरंभ|आरंभ तिथि|प्रारंभ तिथि|शुरू|शुरुआत|से तिथि|दिनांक से|du|début|date de début|date début|"
                     "desde|inicio|fecha de inicio|fecha inicio|dal|inizio|data inizio|início|data de início|van|begindatum|ingangsdatum|od|data od|"
                     "początek|開始日|自|시작일"},
        {"to", {}, "to|end|end date|until|till|period end|valid to|valid until|date to|to date|service end|billing end|expiry|expires|bis|ende|enddatum|"
                   "gültig bis|zeitraum bis|lieferende|vertragsende|截止日期|结束日期|止|至|截止|结束|截止时间|结束时间|终止日期|有效期至|有效期止|到期日|到期日期|"
                   "截止日|तक|अंत|अंतिम तिथि|समाप्ति|समाप्ति तिथि|तक तिथि|दिनांक तक|au|fin|date de fin|date fin|hasta|fecha de fin|fecha fin|al|fine|data fine|"
                   "até|fim|data de fim|tot|einddatum|do|data do|koniec|終了日|至|종료일"},
        {"value", {}, "value|quantity|consumption|usage|volume|energy|activity|activity data|delivered|delivered quantity|billed quantity|billed consumption|"
                      "usage/quantity|energy consumption|consumed|energy use|generation|import|export|menge|verbrauch|wert|messwert|energie|bezug|einspeisung|erzeugung|"
                      "liefermenge|arbeit|wirkarbeit|verbrauchsmenge|energieverbrauch|abrechnungsmenge|数量|消费量|消耗量|用量|使用量|用电量|电量|上网电量|结算电量|发电量|"
                      "计费电量|活动数据|活动水平|活动数据值|数值|值|用气量|मात्रा|खपत|उपभोग|मान|ऊर्जा|ऊर्जा खपत|बिजली खपत|उपयोग|उत्पादन|quantité|consommation|"
                      "énergie|valeur|cantidad|consumo|energía|valor|quantità|energia|valore|quantidade|hoeveelheid|verbruik|waarde|ilość|zużycie|"
                      "wartość|電力量|消費量|사용량|수량|값"},
        {"value", {production}, "output|production|production quantity|produced|produktion|produktionsmenge|ausbringung|produzierte menge|stückzahl|产量|生产量|"
                                "实际产量|उत्पादन मात्रा|production|producción|produzione|produção|productie|produkcja|生産量|생산량"},
        {"value", {stock}, "stock|level|inventory|stock level|on hand|tank level|bestand|füllstand|lagerbestand|tankstand|库存|库存量|结存|结存数量|期末库存|"
                           "盘点数量|भंडार|स्टॉक|existencias|giacenza|estoque|voorraad|zapas|在庫|재고"},
        {"value", {certificates, credits}, "certificates|number of certificates|credits|number of credits|retired quantity|tonnes|tco2e|anzahl|zertifikate|"
                                           "menge mwh|张数|证书数量|数量 张|注销量|核销量|减排量"},
        {"unit", {}, "unit|units|uom|unit of measure|unit of measurement|measure|einheit|maßeinheit|masseinheit|mengeneinheit|me|单位|计量单位|इकाई|यूनिट|unité|"
                     "unité de mesure|unidad|unidades|unità|unità di misura|unidade|eenheid|jednostka|jm|単位|단위"},
        {"factor", {}, "factor|emission factor|ef|emissionsfaktor|faktor|排放因子|因子|排放系数|因子值|उत्सर्जन कारक|उत्सर्जन गुणांक|facteur d émission|"
                       "factor de emisión|fattore di emissione|fator de emissão|emissiefactor|wskaźnik emisji|排出係数|배출계수"},
        {"factor_unit", {}, "factor unit|unit of factor|ef unit|emission factor unit|faktoreinheit|einheit faktor|einheit des faktors|因子单位|排放因子单位|系数单位|"
                            "कारक इकाई|गुणांक इकाई|unité du facteur|unidad del factor|unità del fattore|unidade do fator"},
        {"emissions", {}, "emissions|emission|co2e|tco2e|co2|t co2e|ghg emissions|total emissions|emissionen|treibhausgasemissionen|thg emissionen|排放量|排放总量|"
                          "温室气体排放量|二氧化碳排放量|碳排放量|उत्सर्जन|कुल उत्सर्जन|émissions|emisiones|emissioni|emissões|emissies|emisje|排出量|배출량"},
        {"origin", {}, "origin|electricity origin|power origin|herkunft|stromherkunft|电力来源|来源|电源|उद्गम|मूल|बिजली का स्रोत|origine|origen|provenienza|"
                       "origem|herkomst|pochodzenie|由来"},
        {"item", {}, "item|position|parameter|line item|posten|pos|kategorie|category|source|quelle|项目|指标|类别|排放源|序号项目|मद|विवरण|poste|partida|concepto|voce|"
                     "rubrica|pozycja|項目|항목"},
        {"product", {}, "product|product name|commodity|article|material|erzeugnis|produkt|artikel|ware|产品|产品名称|品名|उत्पाद|उत्पाद का नाम|produit|"
                        "producto|prodotto|produto|wyrób|製品|제품"},
        {"time", {}, "time|timestamp|time stamp|datetime|date time|date/time|date and time|date|measured on|reading date|read date|reading time|interval start|interval end|"
                     "start time|end time|zeitpunkt|zeitstempel|datum|zeit|uhrzeit|datum/zeit|datum uhrzeit|datum und uhrzeit|ablesedatum|ablesezeitpunkt|时间|日期时间|日期|"
                     "抄表时间|抄表日期|采集时间|数据时间|记录时间|时刻|समय|दिनांक|तिथि|दिनांक समय|तिथि समय|रीडिंग तिथि|heure|horodatage|horodate|date heure|date et heure|"
                     "fecha|fecha y hora|fecha hora|hora|data|data ora|data e ora|data hora|tijd|tijdstip|datum tijd|czas|data i godzina|日時|日付|일시|날짜"},
        {"time", {meterIntervals}, "start|start date|begin|from|period start|billing start|end|end date|von|bis|beginn|ende|开始时间|起始时间|结束时间|开始日期|起始日期|आरंभ|"
                                   "आरंभ तिथि|start datum|début|desde|inicio|dal|inizio|od"},
        {"meter", {}, "meter|meter id|meter number|meter no|meter name|meter serial|metering point|device id|sensor id|channel id|mpan|nmi|pod|prm|cups|ean|zähler|"
                      "zählernummer|zählernr|zähler nr|zähler id|zählpunkt|zählpunktbezeichnung|messstelle|messlokation|marktlokation|malo|melo|表计|表计编号|"
                      "表号|电表|电表号|电表编号|电能表|计量点|计量点编号|计量表|设备号|मीटर|मीटर संख्या|मीटर क्रमांक|मीटर नंबर|मीटर आईडी|compteur|numéro de compteur|"
                      "point de livraison|contador|medidor|número de contador|contatore|numero contatore|meternummer|licznik|numer licznika|メーター|"
                      "メーター番号|計器番号|계량기|계량기번호"},
        {"reading", {}, "reading|meter reading|register|register reading|index|counter|zählerstand|stand|ablesung|ablesewert|zählerablesung|表码|读数|示数|抄表读数|"
                        "表底|止码|表示数|मीटर रीडिंग|रीडिंग|पठन|relevé|index compteur|lectura|lettura|leitura|meterstand|stand|odczyt|stan licznika|検針値|指示値|검침값"},
        {"event", {}, "event|ereignis|事件|घटना|événement|evento|gebeurtenis|zdarzenie|イベント"},
        {"multiplier", {}, "multiplier|meter multiplier|ratio|transformer ratio|ct ratio|ct/pt ratio|wandlerfaktor|wandlerverhältnis|zählerfaktor|ablesefaktor|"
                           "倍率|综合倍率|计量倍率|变比|互感器变比|गुणक|मीटर गुणक|coefficient|coefficient de lecture|multiplicador|moltiplicatore|"
                           "vermenigvuldigingsfactor|mnożnik|乗率|배율"},
        {"quality", {}, "quality|quality flag|quality code|flag|status|data status|qualität|qualitätskennzeichen|messwertstatus|datenqualität|数据质量|质量|质量标志|"
                        "数据状态|गुणवत्ता|qualité|calidad|qualità|qualidade|kwaliteit|jakość"},
        {"number", {invoices}, "number|no|invoice|invoice number|invoice no|invoice id|document|document number|document no|bill number|bill no|belegnummer|beleg|"
                               "beleg nr|belegnr|rechnungsnummer|rechnungsnr|rechnung nr|rechnung|发票号|发票号码|发票编号|单据号|单据编号|账单号|账单编号|结算单号|编号|"
                               "बिल संख्या|बिल क्रमांक|चालान संख्या|बीजक संख्या|numéro de facture|n° facture|facture|factura|número de factura|nº factura|"
                               "numero fattura|fattura|número da fatura|fatura|factuurnummer|numer faktury|nr faktury|請求書番号|청구서번호"},
        {"number", {contracts}, "number|contract|contract number|contract no|agreement|vertragsnummer|vertragsnr|vertrag|belegnummer|合同编号|合同号|合同|单据号|编号|"
                                "अनुबंध संख्या|अनुबंध|numéro de contrat|contrat|número de contrato|contrato|numero contratto|contratto|contractnummer|numer umowy|"
                                "契約番号|계약번호"},
        {"number", {certificates}, "number|certificate|certificate number|certificate no|certificate id|serial number|nachweisnummer|zertifikatsnummer|belegnummer|"
                                   "证书编号|证书号|绿证编号|绿证号|单据号|编号|प्रमाणपत्र संख्या|numéro de certificat|número de certificado|numero certificato|証書番号"},
        {"supplier", {}, "supplier|vendor|provider|utility|seller|lieferant|versorger|anbieter|energieversorger|供应商|供应单位|供电单位|供电公司|售电公司|销售方|"
                         "供货单位|开票单位|आपूर्तिकर्ता|विक्रेता|प्रदाता|fournisseur|proveedor|suministrador|fornitore|fornecedor|leverancier|dostawca|供給者|仕入先|공급자"},
        {"amount", {}, "amount|cost|costs|total amount|net amount|gross amount|total cost|charge|price|debit|betrag|kosten|nettobetrag|bruttobetrag|rechnungsbetrag|"
                       "金额|价税合计|费用|电费|总金额|含税金额|不含税金额|发生额|借方金额|राशि|लागत|कुल राशि|montant|coût|importe|coste|importo|costo|montante|custo|bedrag|"
                       "kwota|koszt|金額|금액"},
        {"currency", {}, "currency|währung|币种|货币|मुद्रा|devise|moneda|divisa|valuta|moeda|waluta|通貨|통화"},
        {"estimated", {}, "estimated|estimate|is estimated|geschätzt|schätzung|是否估算|估算|अनुमानित|estimé|estimada|estimado|stimato|geschat|szacowany|推定|추정"},
        {"issued", {}, "issued|issue date|invoice date|document date|bill date|date of issue|rechnungsdatum|ausstellungsdatum|belegdatum|开票日期|出账日期|发票日期|"
                       "结算日期|जारी तिथि|बिल तिथि|बिल दिनांक|date de facture|date d émission|fecha de factura|fecha de emisión|data fattura|data da fatura|"
                       "factuurdatum|data faktury|data wystawienia|発行日|발행일"},
        {"date", {}, "date|day|posting date|booking date|as of|datum|tag|buchungsdatum|stichtag|belegdatum|日期|记账日期|凭证日期|盘点日期|दिनांक|तिथि|date|fecha|"
                     "data|datum|data księgowania|日付|날짜"},
        {"account", {}, "account|account number|account no|gl account|konto|kontonummer|sachkonto|科目|会计科目|科目编码|科目代码|खाता|खाता संख्या|compte|"
                        "numéro de compte|cuenta|conto|conta|rekening|grootboekrekening|konto|勘定科目|계정"},
        {"text", {}, "text|posting text|description|memo|narration|buchungstext|beschreibung|verwendungszweck|摘要|说明|विवरण|वर्णन|libellé|descripción|"
                     "descrizione|descrição|omschrijving|opis|摘要|적요"},
        {"unit_price", {}, "unit price|price per unit|price|rate|tariff|preis je einheit|einzelpreis|stückpreis|preis|单价|含税单价|इकाई मूल्य|दर|prix unitaire|"
                           "precio unitario|prezzo unitario|preço unitário|eenheidsprijs|cena jednostkowa|単価|단가"},
        {"kind", {contracts}, "kind|type|contract type|art|vertragsart|typ|类型|合同类型|合同类别|种类|प्रकार|अनुबंध प्रकार|type de contrat|tipo|tipo de contrato|"
                              "tipo di contratto|soort|rodzaj|種類|유형"},
        {"kind", {equipment}, "kind|type|equipment type|category|art|typ|geräteart|anlagenart|类型|设备类型|类别|设备类别|प्रकार|उपकरण प्रकार|type|tipo|soort|rodzaj|"
                              "種類|유형"},
        {"party", {}, "party|counterparty|contract party|partner|supplier|customer|vertragspartner|partner|gegenpartei|对方|对方单位|合同对方|相对方|乙方|甲方|पक्ष|"
                      "दूसरा पक्ष|partie|cocontractant|contraparte|controparte|wederpartij|kontrahent|相手方|상대방"},
        {"delivery", {}, "delivery|delivery path|way of delivery|lieferweg|lieferung|lieferart|送电方式|供电方式|交付方式|सुपुर्दगी|वितरण|livraison|entrega|consegna|"
                         "levering|dostawa"},
        {"attributes", {}, "attributes|attribute owner|environmental attributes|eigenschaften bei|eigenschaften|herkunftsnachweise bei|umwelteigenschaften|"
                           "环境属性|绿色权益|环境权益|पर्यावरणीय गुण|attributs|atributos|attributi"},
        {"plant", {}, "plant|plant name|power plant|installation|facility|generator|project|anlage|kraftwerk|erzeugungsanlage|anlagenname|电站|电站名称|项目名称|电厂|"
                      "发电企业|发电项目|संयंत्र|विद्युत संयंत्र|centrale|installation|planta|central|impianto|usina|installatie|instalacja|発電所|발전소"},
        {"tag", {}, "tag|equipment|equipment id|equipment no|equipment number|asset|asset id|asset number|id|anlagenkennzeichen|anlagennummer|gerätenummer|"
                    "inventarnummer|kennzeichen|设备编号|设备号|资产编号|编号|位号|उपकरण संख्या|उपकरण क्रमांक|repère|identifiant|equipo|código|codice|código do equipamento|"
                    "nummer|oznaczenie|機器番号|설비번호"},
        {"site", {}, "site|location|facility|standort|werk|betriebsstätte|liegenschaft|场所|厂区|地点|所在地|位置|स्थल|स्थान|परिसर|site|sede|emplazamiento|sito|local|"
                     "locatie|vestiging|lokalizacja|拠点|사업장"},
        {"name", {}, "name|designation|equipment name|description|bezeichnung|benennung|gerät|名称|设备名称|नाम|उपकरण का नाम|nom|désignation|nombre|"
                     "denominación|nome|denominazione|naam|benaming|nazwa|名称|이름|설비명"},
        {"rated_kw", {}, "rated kw|rated power|rated power kw|power|capacity|nominal power|nennleistung|nennleistung kw|leistung|额定功率|功率|装机容量|अनुमत शक्ति|"
                         "निर्धारित शक्ति|रेटेड शक्ति|puissance nominale|potencia nominal|potenza nominale|potência nominal|nominaal vermogen|moc znamionowa|定格出力|정격출력"},
        {"refrigerant", {}, "refrigerant|kältemittel|制冷剂|冷媒|रेफ्रिजरेंट|प्रशीतक|fluide frigorigène|réfrigérant|refrigerante|koudemiddel|czynnik chłodniczy|冷媒|냉매"},
        {"charge_kg", {}, "charge|charge kg|refrigerant charge|fill|filling quantity|füllmenge|füllmenge kg|充注量|充装量|充灌量|भराव|चार्ज|charge|carga|carica|"
                          "inhoud|napełnienie|充填量|충전량"},
        {"status", {}, "status|state|condition|zustand|状态|核销状态|注销状态|स्थिति|statut|état|estado|stato|estado|stand|stan|状態|상태"},
        {"certificate", {}, "certificate|certificate number|certificate no|calibration certificate|eichschein|kalibrierschein|prüfschein|zertifikat|证书编号|证书号|"
                            "检定证书|检定证书编号|校准证书|प्रमाणपत्र|प्रमाणपत्र संख्या|अंशांकन प्रमाणपत्र|certificat|certificado|certificato|certificaat|świadectwo|証明書|증명서"},
        {"class", {}, "class|accuracy class|accuracy|klasse|genauigkeitsklasse|准确度等级|精度等级|准确度|等级|सटीकता वर्ग|वर्ग|classe|classe de précision|clase|"
                      "classe di precisione|klasse|nauwkeurigheidsklasse|klasa|精度等級|등급"},
        {"result", {calibrations}, "result|outcome|ergebnis|结论|检定结论|结果|परिणाम|résultat|resultado|esito|risultato|resultaat|wynik|結果|결과"},
        {"result", {documentReview}, "result|outcome|assessment|ergebnis|bewertung|结论|评审结论|结果|परिणाम|résultat|resultado|esito|resultaat|wynik|結果|결과"},
        {"topic", {}, "topic|subject|area|section|category|thema|bereich|abschnitt|类别|主题|评审类别|内容类别|विषय|sujet|thème|tema|onderwerp|temat|テーマ|주제"},
        {"question", {}, "question|check|criterion|requirement|frage|prüffrage|prüfpunkt|核查内容|评审内容|问题|核查要点|检查内容|प्रश्न|जाँच|question|pregunta|domanda|"
                         "pergunta|vraag|pytanie|質問|질문"},
        {"record", {}, "record|finding|observation|remark|comment|feststellung|vermerk|bemerkung|评审记录|记录|核查记录|评审发现|टिप्पणी|अभिलेख|निष्कर्ष|constat|"
                       "observación|rilievo|registro|bevinding|uwaga|記録|기록"},
        {"clause", {}, "clause|reference|paragraph|standard clause|fundstelle|abschnitt der norm|norm|条款|依据条款|标准条款|依据|खंड|धारा|article|cláusula|clausola|"
                       "artikel|punkt|条項|조항"},
        {"document", {}, "document|evidence|file|dokument|nachweis|unterlage|文件|证据|证明文件|资料|दस्तावेज़|दस्तावेज|साक्ष्य|document|documento|dokument|文書|문서"},
        {"reviewer", {}, "reviewer|reviewed by|auditor|checked by|prüfer|geprüft von|评审人|核查员|审核人|समीक्षक|réviseur|vérificateur|revisor|revisore|beoordelaar|"
                         "weryfikator|審査員|검토자"},
        {"place", {}, "place|location|area|ort|stelle|地点|场所|位置|स्थान|lieu|lugar|luogo|local|plaats|miejsce|場所|장소"},
        {"method", {}, "method|how|way|methode|art der prüfung|方式|核查方式|方法|विधि|तरीका|méthode|método|metodo|metoda|方法|방법"},
        {"note", {}, "note|notes|observation|record|finding|notiz|beobachtung|feststellung|现场记录|记录|核查发现|观察|टिप्पणी|नोट|अवलोकन|observation|nota|"
                     "observación|osservazione|anotação|waarneming|notatka|メモ|메모"},
        {"person", {}, "person|interviewee|contact|contact person|gesprächspartner|ansprechpartner|受访人|访谈人|被访人|व्यक्ति|संपर्क व्यक्ति|personne|interlocuteur|"
                       "persona|pessoa|persoon|osoba|担当者|담당자"},
        {"role", {}, "role|function|position|job title|funktion|rolle|职务|岗位|职位|पद|भूमिका|fonction|función|cargo|funzione|ruolo|função|functie|stanowisko|役職|직책"},
        {"equipment", {}, "equipment|device|asset|anlage|gerät|设备|设备编号|उपकरण|équipement|equipo|apparecchio|equipamento|apparatuur|urządzenie|機器|설비"},
        {"photo", {}, "photo|picture|image|foto|bild|照片|图片|फोटो|चित्र|photo|imagen|immagine|imagem|zdjęcie|写真|사진"},
        {"first", {}, "first|first number|from number|first serial|serial from|erste nummer|nummer von|von nummer|起始编号|起始号|开始编号|起始证书编号|पहली संख्या|"
                      "premier numéro|primer número|primo numero|primeiro número|eerste nummer|pierwszy numer|開始番号"},
        {"last", {}, "last|last number|to number|last serial|serial to|letzte nummer|nummer bis|bis nummer|截止编号|终止编号|结束编号|截止号|终止证书编号|अंतिम संख्या|"
                     "dernier numéro|último número|ultimo numero|laatste nummer|ostatni numer|終了番号"},
        {"technology", {}, "technology|energy source|fuel|technologie|energiequelle|technik|技术类型|发电类型|技术|能源类型|प्रौद्योगिकी|तकनीक|technologie|"
                           "tecnología|tecnologia|technologia|技術|기술"},
        {"vintage", {}, "vintage|production month|generation month|month of generation|production period|generation period|production date|vintage year|"
                        "erzeugungsmonat|produktionsmonat|erzeugungszeitraum|jahrgang|erzeugungsjahr|生产月份|发电月份|电量生产月|生产年月|生产日期|年份|减排年份|उत्पादन माह|"
                        "विंटेज|उत्पादन वर्ष|mois de production|millésime|mes de producción|mese di produzione|mês de produção|productiemaand|miesiąc produkcji|発電月"},
        {"holder", {}, "holder|owner|account holder|inhaber|kontoinhaber|eigentümer|持有人|持有方|所有人|धारक|स्वामी|titulaire|titular|titolare|houder|posiadacz|保有者|보유자"},
        {"beneficiary", {}, "beneficiary|on behalf of|retired for|cancelled for|begünstigter|begünstigte|zugunsten|受益人|受益方|核销受益方|लाभार्थी|bénéficiaire|"
                            "beneficiario|beneficiário|begunstigde|beneficjent|受益者|수혜자"},
        {"cancelled_on", {}, "cancelled on|canceled on|cancellation date|redemption date|date of cancellation|entwertet am|entwertungsdatum|entwertung|核销日期|"
                             "注销日期|核销时间|निरस्तीकरण तिथि|रद्द तिथि|date d annulation|fecha de cancelación|data annullamento|data de cancelamento|"
                             "afboekdatum|data umorzenia|無効化日"},
        {"registry", {}, "registry|programme|program|standard|register|登记机构|注册登记|登记系统|机制|रजिस्ट्री|registre|registro|rejestr|登録簿|등록부"},
        {"project", {}, "project|project name|project id|projekt|projektname|项目|项目名称|परियोजना|परियोजना का नाम|projet|proyecto|progetto|projeto|プロジェクト|프로젝트"},
        {"serial", {}, "serial|serial number|serial numbers|serials|seriennummer|seriennummern|序列号|编号|क्रम संख्या|सीरियल नंबर|numéro de série|número de serie|"
                       "numero di serie|número de série|serienummer|numer seryjny|シリアル番号|일련번호"},
        {"retired_on", {}, "retired on|retirement date|cancelled on|cancellation date|date of retirement|stillgelegt am|stilllegungsdatum|löschungsdatum|注销日期|"
                           "注销时间|核销日期|सेवानिवृत्ति तिथि|निवृत्ति तिथि|date de retrait|fecha de retiro|data ritiro|data de aposentadoria|"
                           "data wycofania|償却日"},
    };
    return rows;
}

struct KindRow {
    FileKind kind;
    const char* words;
};

const std::vector<KindRow>& kindRows()
{
    static const std::vector<KindRow> rows{
        {reportedActivity, "activity|activity data|declaration|declared|reported|inventory|ghg report|aktivitätsdaten|aktivitaetsdaten|erklärung|erklaerung|"
                           "emissionsbericht|活动数据|活动水平|月度活动|年度排放|排放报告|गतिविधि|गतिविधि आंकड़े|घोषणा|données d activité|datos de actividad|dati di attività"},
        {reportedTotals, "totals|total emissions|summary|sums|summen|gesamt|zusammenfassung|排放总量|汇总|合计|कुल उत्सर्जन|सारांश|totaux|totales|totali"},
        {production, "production|output|produktion|ausbringung|产量|产量报表|生产报表|उत्पादन|producción|produzione|produção|productie|produkcja"},
        {priorYear, "prior year|previous year|last year|prior|vorjahr|上年|上一年|往年|पिछला वर्ष|गत वर्ष|année précédente|año anterior|anno precedente|ano anterior"},
        {meterIntervals, "interval|intervals|load|load profile|load curve|logger|15min|hourly|quarter hour|profile|meter data|lastgang|lastprofil|viertelstunden|"
                         "负荷|分时|曲线|光伏|用电分项|采集|लोड|लोड प्रोफ़ाइल|अंतराल|courbe de charge|curva de carga|curva di carico|profil"},
        {meterRegisters, "register|registers|reading|readings|meter readings|zählerstände|zaehlerstaende|zählerstand|stände|staende|ablesung|表码|抄表|表底|读数|"
                         "रीडिंग|मीटर रीडिंग|relevés|lecturas|letture|leituras|meterstanden|odczyty"},
        {calibrations, "calibration|calibrations|verification certificate|eichung|kalibrierung|eichscheine|检定|检定证书|校准|अंशांकन|étalonnage|calibración|"
                       "taratura|calibração|ijking|legalizacja"},
        {invoices, "invoice|invoices|bill|bills|billing|settlement|purchases|rechnung|rechnungen|belege|abrechnung|einspeisung|发票|结算|结算单|账单|电费|采购|बिल|"
                   "चालान|बीजक|facture|factures|facturas|factura|fatture|fattura|faturas|facturen|faktury"},
        {statistics, "statistics|statistical|energy statistics|survey|statistik|erhebung|energiestatistik|统计|能源统计|统计报表|सांख्यिकी|statistique|"
                     "estadística|statistica|estatística|statystyka"},
        {ledger, "ledger|general ledger|journal|postings|accounts|buchhaltung|sachkonten|hauptbuch|buchungen|明细账|总账|账簿|台账财务|खाता बही|लेखा|grand livre|"
                 "libro mayor|mastro|razão|grootboek|księga"},
        {stock, "stock|stocks|tank|storage level|inventory count|bestand|bestände|lager|库存|盘点|油库|भंडार|स्टॉक|stocks|existencias|giacenze|estoque|voorraad|zapasy"},
        {contracts, "contract|contracts|agreements|vertrag|verträge|vertraege|合同|合同台账|协议|अनुबंध|contrats|contratos|contratti|contracten|umowy"},
        {equipment, "equipment|assets|asset list|machines|anlagen|anlagenliste|geräte|设备|设备清单|设备台账|उपकरण|équipements|equipos|apparecchiature|equipamentos|"
                    "urządzenia"},
        {certificates, "certificates|guarantees of origin|gec|recs|rec|green certificates|herkunftsnachweise|nachweise|绿证|绿色电力证书|प्रमाणपत्र|हरित प्रमाणपत्र|"
                       "garanties d origine|garantías de origen|garanzie di origine|garantias de origem"},
        {credits, "credits|offsets|carbon credits|gutschriften|kompensation|zertifikate|碳信用|减排量|抵销|क्रेडिट|कार्बन क्रेडिट|crédits|créditos|crediti|kredyty"},
        {documentReview, "document review|review|desk review|dokumentenprüfung|dokumentenpruefung|prüfliste|文件评审|评审表|दस्तावेज़ समीक्षा|revue documentaire|"
                         "revisión documental|revisione documentale"},
        {siteVisit, "site visit|visit|visit notes|walk through|begehung|ortsbesichtigung|vor ort|现场核查|现场|स्थल दौरा|दौरा|visite|visita|sopralluogo|bezoek|wizyta"},
    };
    return rows;
}

QStringList foldedWords(const char* words)
{
    QStringList list;
    for (const QString& word : QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts)) {
        if (const QString folded = foldedText(word); !folded.isEmpty())
            list << folded;
    }
    return list;
}

} // namespace

const std::vector<FieldWords>& fieldWords()
{
    static const std::vector<FieldWords> words = [] {
        std::vector<FieldWords> all;
        for (const FieldRow& row : fieldRows())
            all.push_back({row.field, row.kinds, foldedWords(row.words)});
        return all;
    }();
    return words;
}

const std::vector<KindWords>& kindWords()
{
    static const std::vector<KindWords> words = [] {
        std::vector<KindWords> all;
        for (const KindRow& row : kindRows())
            all.push_back({row.kind, foldedWords(row.words)});
        return all;
    }();
    return words;
}

const QStringList& totalWords()
{
    static const QStringList words = foldedWords(
        "total|totals|sum|grand total|sub total|subtotal|overall|annual total|year total|summe|gesamt|gesamtsumme|zwischensumme|jahressumme|insgesamt|合计|总计|小计|"
        "累计|共计|总和|本年合计|कुल|योग|कुल योग|उप योग|कुल जोड़|totaux|total général|sous total|suma|subtotal|totale|somma|soma|totaal|totaal generaal|"
        "razem|ogółem|łącznie|合計|小計|総計|합계|소계|총계|σ");
    return words;
}

} // namespace attest
