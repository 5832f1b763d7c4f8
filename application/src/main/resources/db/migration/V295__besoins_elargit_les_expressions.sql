-- More of what people say for each need, as they say it at home, at the counter or to a social worker.
insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('impots', $$remplir ma feuille d'impôts|la 2042|déclaration préremplie|les sous pour le percepteur|payer le fisc|
        je ne suis pas imposable|taxe ordures ménagères|rattacher un enfant à mon foyer fiscal|
        demi-part|acompte prélevé par les impôts|pénalité de retard impôts|impôts locaux$$),
    ('carte_grise', $$j'ai vendu ma voiture|vendre mon auto|céder ma voiture|j'ai racheté une bagnole|carte grise du scooter|
        carte grise du camping-car|site de l'ANTS pour la voiture|mettre la voiture à la casse|plaque de la mobylette|
        enregistrer la vente de la voiture$$),
    ('permis_conduire', $$papier rose|je n'ai plus mon permis|il me reste combien de points|récupérer des points|
        repasser le permis|permis à un euro|conduite accompagnée|conduire à mon âge|permis poids lourd|permis moto|
        médecin agréé pour conduire|on m'a retiré le permis|code en ligne auto-école$$),
    ('carte_identite', $$ma carte d'identité n'est plus valable|carte d'identité du petit|on m'a volé mon portefeuille|
        sac volé avec les papiers|empreintes à la mairie|passeport périmé|photomaton|signature numérisée ephoto$$),
    ('titre_sejour', $$papiers pour rester en France|mon titre expire|ma carte de dix ans|carte de séjour étudiant|
        faire venir ma femme en France|demandeur d'asile|protection temporaire ukrainien|entretien de naturalisation|OQTF|
        régulariser ma situation de sans papiers|consulat$$),
    ('etat_civil', $$extrait de mariage|papier de naissance|acte avec filiation|publication des bans|se pacser|
        reprendre mon nom de jeune fille|livret de famille perdu|baptême républicain|reconnaître le bébé avant la naissance|
        erreur sur mon nom de naissance$$),
    ('franceconnect', $$bouton FranceConnect|France connecte|franceconect|me connecter avec le bouton bleu|
        activer mon identité numérique|identité numérique au bureau de poste|appli France Identité|
        FranceConnect ne veut pas de moi$$),
    ('amendes', $$prune|j'ai pris une prune|papillon sur le pare-brise|flashé par un radar|j'ai reçu un PV|
        amende que je n'ai pas méritée|ce n'était pas moi au volant|mal garé|grillé un feu rouge|régler ma contravention|
        consignation amende$$),
    ('elections', $$je ne suis plus sur les listes|aller voter|ma carte pour voter|donner ma procuration|
        où est mon bureau de vote|élections municipales|présidentielle|référendum|candidat aux élections|
        radié des listes électorales|urnes$$),
    ('justice', $$déposer plainte|aller à la gendarmerie|commissariat|prendre un avocat gratuit|avocat commis d'office|
        convocation au tribunal|être jugé|prud'hommes|médiateur|juge aux affaires familiales|curateur|mari violent|
        attaquer en justice|casier vierge$$),
    ('deces', $$mort de ma mère|mon époux vient de mourir|j'ai perdu mon mari|maman nous a quittés|défunt|
        les papiers après la mort|concession au cimetière|crémation|capital décès|hériter de mon oncle|veuvage|
        faire le deuil|assurance vie d'un défunt$$),
    ('courrier', $$je ne sais pas quoi leur répondre par écrit|tourner une lettre|accusé de réception|
        lettre avec du charabia|une lettre que je n'ose pas ouvrir|enveloppe de l'administration|jargon administratif|
        expliquez-moi cette lettre|suivre un recommandé$$),
    ('demarche', $$ils veulent tout par internet|il n'y a plus de guichet|on me renvoie sur le site|
        le formulaire ne passe pas|dématérialisation|tout est dématérialisé|conseiller France Services|non-recours|
        une démarche sur l'ordinateur|je remplis pour quelqu'un d'autre|bordereau à remplir|Démarches Simplifiées$$),
    ('caf', $$la CAF me réclame|les allocs|mes allocs ont baissé|toucher le RSA|toucher l'APL|
        déclaration tous les trois mois|mon RSA est coupé|prime de rentrée|prime pour le bébé|la CAF ne me verse plus|
        déclarer un changement à la CAF|mon gamin est né|le père ne verse pas la pension$$),
    ('retraite', $$toucher ma retraite|calculer ma retraite|à quel âge la retraite|mes points de retraite|
        papier de la CARSAT|certificat d'existence|relevé de points|retraite progressive|carrière longue|petite pension|
        mes trimestres|cumul emploi retraite|retraite des agriculteurs$$),
    ('banque', $$regarder mon compte à la banque|mon conseiller bancaire|appli de ma banque|faire un chèque|
        envoyer des sous à mon petit-fils|retirer de l'argent|distributeur de billets|ma carte bleue est avalée|
        faire opposition|prélèvement sur mon compte bancaire|Crédit Mutuel|Boursorama|mon banquier|clé digitale$$),
    ('dettes', $$je suis dans le rouge|à découvert|je n'ai plus un sou|frigo vide|Restos du Cœur|Secours populaire|
        banque alimentaire|crédit revolving|huissier à la porte|je suis endetté|étaler mes dettes|boucler les fins de mois|
        commission de surendettement$$),
    ('assurance_maladie', $$la sécu ne me rembourse pas|remboursé par la sécu|envoyer mon arrêt de travail|mon compte Ameli|
        Amélie|carte verte|refaire ma carte vitale|borne carte vitale|feuille marron|ma caisse de sécu|
        taxi pour l'hôpital remboursé|cent pour cent longue maladie|franchise médicale$$),
    ('rendez_vous_medical', $$doctolib ne me trouve rien|un rendez-vous sur doctolib|voir un docteur|plus de médecin par ici|
        médecin de garde|cardiologue|oculiste|ophtalmologue|pédiatre|rendez-vous pour une mammographie|se faire vacciner|
        prendre un rdv pour les yeux|psychologue|toubib|docteur en vidéo|décaler mon rendez-vous chez le docteur$$),
    ('espace_sante', $$mes analyses de sang sur internet|lire mes résultats d'analyses|résultats de mon scanner|
        compte rendu d'hospitalisation|mes vaccins carnet|carnet de vaccination|mon dossier de santé|
        retrouver mon ordonnance|ordonnance perdue|personne de confiance$$),
    ('mutuelle', $$mutuelle trop chère|ma mutuelle augmente|une mutuelle pas chère|mutuelle gratuite|
        la mutuelle ne rembourse pas|reste à charge|devis dentaire prothèse|cent pour cent santé|garanties de la mutuelle$$),
    ('handicap', $$dossier pour la MDPH|dossier à renouveler MDPH|macaron handicapé|toucher l'AAH|mon fils est autiste|
        autisme|en situation de handicap|certificat médical MDPH|IME|SESSAD|polyhandicap|amputé$$),
    ('autonomie', $$mon père perd la tête|mamie ne s'en sort plus seule|papi est tombé|dame de compagnie|
        faire venir une aide à la maison|une place en maison de retraite|médaillon d'alarme|dossier APA|grille GIR|
        aide-soignante|monte-escalier|dépendance|accueil de jour alzheimer$$),
    ('france_travail', $$pointer au chômage|je me suis fait virer|mon patron m'a licencié|toucher le chômage|
        radié de pôle emploi|mon conseiller pôle emploi|fin de droits|plus de droits au chômage|demandeuse d'emploi|
        intermittent|licenciement économique$$),
    ('cv', $$refaire mon cévé|un CV propre|mon CV est vieux|taper mon CV|modèle de CV|mettre ma photo sur le CV|
        lettre de candidature|mes expériences professionnelles$$),
    ('offres_emploi', $$retrouver du boulot|chercher une place|un job pour cet été|agence d'intérim|offres du coin|un CDI|
        un CDD|stage de troisième|changer de métier|Hellowork|saison à l'usine|vendanges|petits boulots$$),
    ('formation', $$utiliser mon CPF|me remettre à niveau|préparer le Pix|passer un diplôme|organisme de formation|
        formation payée|AFPA|GRETA|CAP adulte|me perfectionner en anglais|changer de voie$$),
    ('apprendre_francais', $$je parle mal français|je ne parle pas bien français|prendre des cours de français|
        quelqu'un pour m'apprendre à lire|je n'ai pas été à l'école|écrire sans fautes|orthographe|
        ma belle-mère ne parle pas français|niveau A2|niveau B1|conversation en français|analphabète|allophone$$),
    ('pronote', $$les notes du gamin|les devoirs sur pronote|regarder les devoirs|le code parent pronote|
        lire les mots de l'instituteur|appli du collège|excuser une absence au collège|EduConnect parent|
        bulletin du trimestre|OZE|Edumoov|le prof principal$$),
    ('portail_famille', $$réserver la cantine|factures de cantine|repas du petit à l'école|garder mon bébé|place à la crèche|
        faire garder mes enfants|centre aéré des vacances|étude du soir|inscrire le petit en maternelle|
        rentrée à la maternelle|nourrice|relais petite enfance|car scolaire$$),
    ('parcoursup', $$mon fils passe le bac|que faire après la terminale|lettre Parcoursup|mes voeux|projet motivé|
        chambre au CROUS|cité universitaire|boursier|bourse des lycéens|inscription à l'université|résidence étudiante|IUT|
        licence|CVEC|choisir son lycée$$),
    ('ecrans', $$il passe sa vie sur sa console|collé à son écran|ma fille ne lâche pas son portable|les enfants et TikTok|
        harcelé à l'école sur son téléphone|limiter le temps de jeu de mon fils|images choquantes enfants|Roblox|Minecraft|
        Family Link|pornographie mineurs|ados et réseaux$$),
    ('logement', $$attendre un HLM|dossier HLM|mon proprio|propriétaire qui ne répond pas|trouver un toit|
        moisissures humidité dans l'appartement|quittance de loyer|colocation|maison à louer|garant pour l'appartement|
        mon bail|logement trop petit pour nous|SeLoger|demande de mutation de logement$$),
    ('energie', $$le chèque pour l'électricité|je me chauffe mal|maison mal isolée|passoire thermique|changer ma chaudière|
        poêle à granulés|remplacer les fenêtres|aides pour isoler|ma facture de chauffage|fuite d'eau facture|
        panneaux sur le toit|isoler les combles|ANAH|index du compteur$$),
    ('contrats', $$arrêter mon abonnement|me désabonner|on m'a fait signer un contrat|forfait de portable trop cher|
        passer chez un autre opérateur|changer de box|joindre le service clients|délai de rétractation|abonné sans le savoir|
        démarcheur|appels de démarchage|Sosh|RED|Canal plus|TotalEnergies$$),
    ('transports', $$prendre le train|mon billet de TGV|échanger mon billet de train|horaires des cars|prendre le car|
        carte jeune SNCF|trouver mon chemin|aller à Paris en train|Ouigo|Flixbus|vol pas cher|enregistrement avion|
        horodateur|Waze|métro$$),
    ('debuter', $$je n'y comprends rien à l'informatique|je suis une bille en ordinateur|je pars de zéro|
        mes enfants n'ont pas la patience de m'expliquer|je n'ai jamais fait d'informatique|apprivoiser l'ordinateur|
        j'ai peur de casser l'ordinateur|tenir la souris|largué avec l'informatique|illectronisme|
        prendre des leçons d'ordinateur|notions d'informatique|clic droit$$),
    ('smartphone', $$mes enfants m'ont offert un portable|mon portable ne sonne plus|régler le son du téléphone|
        mettre un numéro dans mon téléphone|enregistrer un contact|décrocher mon portable|mon ancien téléphone à touches|
        mettre une appli|applis|boîte vocale|fond d'écran du téléphone|mode avion|lampe de poche du téléphone|Huawei|Doro|
        mon téléphone est saturé$$),
    ('tablette', $$j'ai eu une tablette à Noël|ma tablette Ardoiz|allumer ma tablette|apprivoiser ma tablette|
        tablette Lenovo|prendre en main ma tablette|ipad de ma fille|stylet pour tablette|cours de tablette$$),
    ('depannage', $$mon PC a rendu l'âme|mon ordi est mort|ordinateur planté|ça mouline|ça tourne en rond|ordi hyper lent|
        un message d'erreur|écran figé|écran fissuré|l'ordinateur s'éteint tout seul|plus de son sur l'ordinateur|
        j'ai renversé du café sur le clavier|l'imprimante fait des siennes|bourrage papier|redémarrer|changer la batterie$$),
    ('achat_materiel', $$m'acheter un PC|un ordi d'occase|ordinateur d'occasion|quel ordi prendre|quel téléphone acheter|
        me conseiller un ordinateur|récupérer un vieil ordinateur gratuit|me faire prêter un ordinateur|Back Market|
        Darty Boulanger Fnac|déchets électroniques|ordinateur à petit prix$$),
    ('imprimer', $$tirer une feuille sur papier|je n'ai pas d'imprimante|plus d'encre|cartouche d'encre|imprimer mon billet|
        imprimer en couleur|faire un scan|une photocopie de mes papiers|mettre un papier dans l'ordinateur|recto verso|
        fusionner des PDF|plastifier$$),
    ('connexion', $$la wifi|le wifi ne marche pas|la box ne marche plus|internet est coupé|ça ne capte pas|
        pas de réseau chez moi|la fibre arrive chez moi|passer à la fibre|technicien fibre|répéteur wifi|brancher internet|
        internet coupe tout le temps|routeur|prise ADSL|ligne coupée|Starlink$$),
    ('acces_libre', $$utiliser un ordinateur gratuitement|me servir d'un ordinateur chez vous|
        un endroit avec des ordinateurs|un poste pour aller sur internet|venir me servir de vos ordinateurs|
        postes informatiques en accès libre|ordinateur à la médiathèque|point d'accès numérique|borne internet$$),
    ('fichiers', $$mes documents ont disparu|je ne sais plus où c'est enregistré|créer un dossier|renommer un fichier|
        ma clé USB|mettre sur clé USB|disque dur plein|mon nuage|le cloud c'est quoi|sauver mes documents|fichier zip|
        décompresser|WeTransfer|j'ai effacé un document par erreur|raccourci sur le bureau$$),
    ('bureautique', $$taper sur Word|faire des colonnes|un tableau Excel|mettre en gras|numéroter les pages|
        correcteur orthographique|faire un menu pour une fête|faire-part|taper un document|
        écrire mon histoire sur l'ordinateur|diaporama pour un anniversaire|modèle de lettre Word|cellules$$),
    ('logiciels_libres', $$mettre Linux sur mon vieux PC|pas envie de payer Windows|ordinateur sans Windows|emmabuntüs|
        PrimTux|VLC|Framapad|Nextcloud$$),
    ('accessibilite', $$je vois flou sur l'écran|c'est écrit trop petit|lettres trop petites|mes yeux fatiguent|cataracte|
        lire l'écran à voix haute|je tremble|dur d'oreille|appareils auditifs|prothèse auditive|arthrose des doigts|
        grossir le texte|braille|daltonien|hémiplégie$$),
    ('messagerie', $$je n'ai pas d'adresse mail|me faire une adresse mail|ma boîte mail est pleine|ouvrir mes mails|
        envoyer un document par mail|mail avec une pièce jointe|trop de pubs dans mes mails|brouillon|copie cachée|
        mail pas parti|ma messagerie Orange|SFR mail|arobase|faire suivre un mail$$),
    ('visio', $$voir les petits à l'écran|parler avec l'image|mes petits-enfants habitent loin|appel en visio|
        rejoindre une réunion Zoom|on ne me voit pas à la caméra|on ne m'entend pas au micro|brancher une webcam|
        vidéoconférence|Google Meet$$),
    ('messagerie_instantanee', $$mettre WhatsApp|installer WhatsApp|le groupe de la famille sur WhatsApp|watsap|ouatsap|
        écrire des textos|répondre à un texto|je ne reçois plus mes SMS|message vocal WhatsApp|quitter un groupe WhatsApp|
        smiley|Viber$$),
    ('reseaux_sociaux', $$aller sur Facebook|m'inscrire sur Facebook|face de bouc|mettre une photo sur Facebook|commenter|
        demande d'ami|quitter les réseaux sociaux|mon profil Facebook|bloquer quelqu'un sur Facebook|Insta|Pinterest|Meetic|
        rencontrer quelqu'un en ligne|marketplace$$),
    ('photos', $$sauver les photos des petits|mettre les photos sur une clé|faire un album|tirages photo|pellicule|selfie|
        photos de vacances|recadrer une photo|galerie du téléphone|numériser mes négatifs|envoyer une photo à ma fille$$),
    ('achats', $$vendre sur le bon coin|mettre une annonce sur le bon coin|vendre mes vêtements Vinted|acheter sur Vinted|
        commander des chaussures|mon colis n'arrive pas|Colissimo|Mondial Relay|point relais|renvoyer un colis|
        se faire livrer les courses|Leclerc drive|panier|acheter un cadeau en ligne|Shein$$),
    ('recherche_internet', $$faire une recherche Google|taper une adresse dans Google|la page ne s'ouvre pas|naviguer|
        ouvrir un onglet|mettre un site en favori|la météo|Ouest-France en ligne|
        chercher un numéro de téléphone dans l'annuaire|rumeurs|intox|Mozilla|télécharger Chrome|traduire une page|
        traducteur$$),
    ('loisirs', $$revoir une émission|regarder la télé sur l'ordinateur|regarder un film|Molotov|Disney plus|France TV|
        mes chansons|chansons d'autrefois|jouer aux cartes|scrabble|sudoku|belote|solitaire|retrouver mes aïeux|Geneanet|
        Kindle|Wii|karaoké|randonnée|partitions$$),
    ('creation', $$monter un film de vacances|monter une vidéo|fabriquer un objet en 3D|créer un robot avec les enfants|
        apprendre à programmer|programmer un jeu|faire de la musique sur l'ordinateur|faire une émission de radio|
        dessiner à l'ordinateur|CapCut|Blender|micro:bit|makers|bande dessinée numérique$$),
    ('intelligence_artificielle', $$l'intelligence artificielle qu'est-ce que c'est|ChatGPT comment ça marche|
        poser une question à ChatGPT|faire écrire un texte par l'IA|images fabriquées par l'IA|assistant virtuel|
        Le Chat de Mistral|algorithmes$$),
    ('mot_de_passe', $$je ne retrouve plus mon mot de passe|il me dit mot de passe incorrect|code d'accès perdu|
        j'ai perdu mon carnet de codes|mon identifiant n'est pas reconnu|changer tous mes mots de passe|
        mot de passe trop simple|un mot de passe solide|je suis bloqué dehors de mon compte|captcha|
        je n'ai plus le numéro qui reçoit le code|KeePass|se reconnecter$$),
    ('arnaques', $$on a voulu m'escroquer|je me suis fait rouler|je me suis fait plumer|ça sent l'arnaque|
        un faux banquier m'a appelé|faux banquier|message pour un colis à payer|on me propose de gagner de l'argent|
        placement bitcoin|un brouteur|carte clonée|j'ai donné mes coordonnées bancaires|lien louche|numéro surtaxé|
        j'ai peur de me faire avoir$$),
    ('piratage', $$on m'a piraté|on m'a hacké|on est entré dans mon ordinateur|mon Facebook s'est fait pirater|
        attrapé un virus|j'ai chopé un virus|mon antivirus|Avast|Norton|McAfee|pages de pub qui s'ouvrent|cyberattaque|
        fuite de données$$),
    ('vie_privee', $$on sait tout de nous|mon téléphone m'écoute|bandeau cookies|refuser les cookies|ils ont mes données|
        retirer mes photos d'internet|qu'on ne me suive plus|désactiver la localisation|effacer mes recherches|fichage|
        anonyme sur internet|VPN$$),
    ('site_association', $$un site pour notre club|refaire le site de l'asso|annoncer notre loto|annoncer notre kermesse|
        plaquette de l'association|faire parler de notre association|page Facebook de l'asso|
        mettre à jour le site du comité des fêtes|dépliant|flyers$$),
    ('gestion_association', $$fichier des adhérents|encaisser les cotisations|tenir les comptes de l'asso|
        compte rendu d'assemblée générale|convoquer les adhérents|licences du club|je suis secrétaire d'une asso|
        nouveau président d'association|planning des bénévoles|greffe des associations|Framadate|Assoconnect$$),
    ('commerce', $$vendre ma production en ligne|mon épicerie|mon salon de coiffure|mon gîte|ma chambre d'hôtes|fleuriste|
        mon bar|répondre aux avis sur mon restaurant|ma vitrine sur internet|Shopify|Planity|logiciel de caisse|
        trouver de nouveaux clients|food truck$$),
    ('entreprise', $$me lancer à mon compte|monter ma boîte|monter mon affaire|ouvrir une micro|déclarer à l'URSSAF|
        numéro de SIRET|je suis autoentrepreneuse|fermer ma boîte|SASU|EURL|couveuse BGE|expert-comptable|
        statut d'autoentrepreneur$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> ''
on conflict do nothing;

call technique.peser_les_expressions();
