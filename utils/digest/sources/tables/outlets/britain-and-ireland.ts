/** Outlets of Britain and Ireland, in the form that `outlets.ts` describes. */
export const BRITAIN_AND_IRELAND = `
@en gb
!The Register||theregister.com theregister.co.uk|w
Eurogamer||eurogamer.net eurogamer.de|w
GamesRadar|GamesRadar+|gamesradar.com|w
New Scientist||newscientist.com|m
BBC|BBC News;BBC World;BBC Sport;BBC Radio;BBC Radio 4;BBC Newsnight;BBC Panorama;Би-би-си;Би-Би-Си;بي بي سي;英国广播公司;BBC中文|bbc.com bbc.co.uk bbci.co.uk|b
ITV|ITV News;ITV1|itv.com|b
Channel 4|Channel 4 News|channel4.com|b
Sky News||news.sky.com|b
Sky Sports||skysports.com|b
!Sky|Sky Deutschland;Sky Italia|sky.com sky.de|b
GB News||gbnews.com|b
The Guardian|Guardian newspaper;Guardian;Guardian Australia;الغارديان;الجارديان;卫报|theguardian.com guardian.co.uk|n
!The Times|Times of London;The Times of London;التايمز|thetimes.co.uk thetimes.com|n
The Sunday Times|Sunday Times||n
The Telegraph|Daily Telegraph;The Daily Telegraph;Sunday Telegraph;الديلي تلغراف|telegraph.co.uk|n
!The Independent||independent.co.uk|n
Financial Times|The FT;Файнэншл таймс;فايننشال تايمز;金融时报|ft.com|n
The Economist|经济学人|economist.com|m
!The Sun|The Sun on Sunday;The Sun Online|thesun.co.uk the-sun.com|n
!The Mirror|Daily Mirror;Sunday Mirror|mirror.co.uk|n
Daily Mail|The Mail on Sunday;Mail on Sunday;MailOnline;Mail Online;DailyMail.com;ديلي ميل|dailymail.co.uk|n
Daily Express|The Express;Express.co.uk|express.co.uk|n
Daily Star||dailystar.co.uk|n
!Metro|Metro.co.uk|metro.co.uk|n
Evening Standard|The Standard|standard.co.uk|n
!The i|i newspaper|inews.co.uk|n
City A.M.|City AM|cityam.com|n
The Scotsman||scotsman.com|n
Belfast Telegraph||belfasttelegraph.co.uk|n
Manchester Evening News||manchestereveningnews.co.uk|n
New Statesman||newstatesman.com|m
The Spectator||spectator.co.uk|m
openDemocracy||opendemocracy.net|w
Middle East Eye||middleeasteye.net|w
The New Arab|TheNewArab;العربي الجديد|alaraby.co.uk newarab.com|w
Radio Times||radiotimes.com|m
Press Gazette||pressgazette.co.uk|w
!The Grocer||thegrocer.co.uk|m
!Time Out||timeout.com|m
Hello!|HELLO!|hellomagazine.com|m
!OK!||ok.co.uk|m
LBC||lbc.co.uk|b
talkSPORT|TalkSport|talksport.com|b
TNT Sports||tntsports.co.uk|b
Autosport||autosport.com|m
NME||nme.com|m
Wales Online|WalesOnline|walesonline.co.uk|w
Liverpool Echo||liverpoolecho.co.uk|n
Yorkshire Post||yorkshirepost.co.uk|n
!The Herald|Herald Scotland|heraldscotland.com|n
Daily Record||dailyrecord.co.uk|n
STV|STV News|stv.tv|b
Novara Media||novaramedia.com|w
The Bookseller||thebookseller.com|m
The Art Newspaper||theartnewspaper.com|n
@ar gb
Asharq Al-Awsat|الشرق الأوسط;Asharq al-Awsat|aawsat.com|n
Al-Quds Al-Arabi|القدس العربي|alquds.co.uk|n
@en ie
The Irish Times|Irish Times|irishtimes.com|n
Irish Independent||independent.ie|n
RTÉ|RTE|rte.ie|b
`;
