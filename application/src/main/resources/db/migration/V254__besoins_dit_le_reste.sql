-- What people say for the other needs: school, housing, devices, everyday life, safety, associations.
insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('pronote', $$Pronote|ENT|espace numérique de travail|école directe|educonnect|notes de mon enfant|bulletin scolaire|
        les notes au collège|devoirs de mon fils|cahier de texte|site du collège|site du lycée|suivre la scolarité|
        mot du professeur|messages de l'école|toutatice|klassroom|application de l'école|compte parent|
        inscription au collège|absences de ma fille|emploi du temps du lycée|maîtresse|carnet de correspondance|
        codes de l'école|prof|professeur|message de la maîtresse|réunion parents professeurs$$),
    ('portail_famille', $$cantine|payer la cantine|inscrire à la cantine|portail famille|crèche|place en crèche|mode de garde|nounou|
        assistante maternelle|centre de loisirs|centre aéré|garderie|périscolaire|inscription à l'école|
        inscrire mon enfant à l'école maternelle|école primaire inscription|accueil du mercredi|colonie de vacances|
        transport scolaire inscription|activités des enfants|pajemploi|pass culture sport enfant$$),
    ('parcoursup', $$Parcoursup|vœux|voeux parcoursup|après le bac|bourse|bourse étudiante|bourse du lycée|bourse du collège|CROUS|
        DSE dossier social étudiant|logement étudiant|inscription à la fac|université|études supérieures|étudiant|
        orientation lycée|affelnet|mon master|BTS|numéro INE|pass culture|carte étudiant$$),
    ('ecrans', $$contrôle parental|écrans|enfants et écrans|temps d'écran|mon ado est sur son écran|
        mon fils joue trop aux jeux vidéo|addiction aux écrans|ado toujours sur son téléphone|
        protéger mes enfants sur internet|cyberharcèlement|harcèlement en ligne|harcelée sur les réseaux|tiktok mon fils|
        fortnite|trop de tablette pour mon petit|à quel âge un téléphone|parentalité numérique|
        sites interdits aux enfants|snapchat ma fille inquiète|dangers d'internet pour les jeunes$$),
    ('logement', $$logement social|demande de logement|HLM|demande de HLM|renouveler ma demande de logement|bailleur social|
        office HLM|trouver un logement|chercher un appartement|louer un appartement|numéro unique logement|DALO|
        garantie visale|visale|dépôt de garantie|FSL|mal logé|logement insalubre|changer de logement|
        location annonces appartement|état des lieux|dossier de location|hébergement d'urgence|à la rue|115|
        action logement|loyer|déménager|propriétaire locataire bail|assurance habitation|foyer|
        cherche appartement pas cher|préavis|caution$$),
    ('energie', $$chèque énergie|facture d'électricité trop élevée|facture de gaz|MaPrimeRénov|prime rénov|rénovation énergétique|
        travaux d'isolation|isolation|chauffage|pompe à chaleur|économies d'énergie|France Rénov|facture d'eau|
        compteur Linky|relever mon compteur|aide pour payer l'électricité|panneaux solaires|précarité énergétique|
        fenêtres double vitrage|DPE|fioul bois aide|facture EDF trop chère$$),
    ('contrats', $$résilier un abonnement|résiliation|changer de fournisseur d'électricité|EDF|Engie|contrat d'électricité|
        ouvrir un compteur|abonnement internet|abonnement téléphone|changer d'opérateur|Orange|SFR|Free|Bouygues|
        forfait mobile|forfait moins cher|comparer les offres|facture de téléphone|garder mon numéro portabilité|
        code RIO|service client|réclamation opérateur|assurance contrat|arrêter un abonnement|engagement|box moins chère|
        télésurveillance contrat|démarchage téléphonique|bloctel|résilier salle de sport|suivi conso$$),
    ('transports', $$billet de train|acheter un billet|SNCF|SNCF connect|réserver un train|carte avantage|carte senior|TER|bus|
        horaires de bus|ticket de bus|abonnement de bus|carte de bus|transport en commun|covoiturage|BlaBlaCar|
        billet d'avion|réserver un voyage|GPS|itinéraire|Google Maps|plan pour aller|trajet|tramway|se déplacer|
        transport à la demande|stationnement payer par appli|vélo en libre service|vacances réserver hôtel|
        airbnb booking location de vacances|péage autoroute|billet sur le téléphone|contrôleur billet$$),
    ('debuter', $$débuter|débutant|grand débutant|je n'y connais rien|premiers pas|premiers pas sur l'ordinateur|
        apprendre l'ordinateur|apprendre l'informatique|cours d'informatique|initiation informatique|
        utiliser un ordinateur|souris|clavier|je n'ai jamais touché un ordinateur|
        je ne sais pas me servir d'un ordinateur|je suis perdu avec l'informatique|les bases|bases de l'informatique|
        allumer l'ordinateur|cliquer|double clic|taper au clavier|je suis nul en informatique|
        apprendre internet à mon âge|atelier informatique|cours pour seniors|me mettre à l'informatique|m'initier|
        je suis dépassé par le numérique|fracture numérique|windows débutant|pc portable apprendre|je n'ose pas toucher|
        peur de faire une bêtise|personne ne m'a montré$$),
    ('smartphone', $$smartphone|téléphone portable|portable|mon téléphone|apprendre à utiliser mon téléphone|se servir du téléphone|
        iPhone|Android|Samsung|Xiaomi|nouveau téléphone|j'ai changé de téléphone|écran tactile|appeler avec mon portable|
        contacts du téléphone|répertoire|sonnerie|régler mon téléphone|réglages du téléphone|
        application sur le téléphone|télécharger une application|installer une application|appli|Play Store|App Store|
        mobile|carte sim|code PIN|téléphone trop compliqué|batterie du téléphone|notifications|mon téléphone est plein|
        stockage du téléphone plein|bloquer un numéro|répondeur|transférer mes contacts|GSM|apprendre le smartphone|
        smartphone débutant|décrocher|raccrocher|téléphoner|écran du téléphone|téléphone neuf|téléphone offert|
        utiliser un smartphone|smartphone offert$$),
    ('tablette', $$tablette|iPad|Ardoiz|apprendre la tablette|me servir de ma tablette|tablette offerte|tablette tactile|
        tablette Samsung|tablette pour senior|application tablette|configurer ma tablette|tablette Android|
        apprendre à utiliser une tablette|tablette neuve$$),
    ('depannage', $$ordinateur lent|ordi qui rame|mon ordinateur rame|ordinateur en panne|panne|dépannage|réparer|
        réparer mon ordinateur|réparation téléphone|écran cassé|ne s'allume plus|ne démarre plus|bug|ça bugue|
        bloqué écran noir|écran bleu|mise à jour|mises à jour|mise à jour windows|Windows 11|windows 10 fin du support|
        l'ordinateur plante|nettoyer mon ordinateur|problème technique|batterie ne charge plus|remettre à zéro|
        réinitialiser l'appareil|imprimante ne marche plus|installer l'imprimante|pilote|mon pc est lent|
        dépanneur informatique|repair café|le son ne marche pas|installer un logiciel|configurer mon ordinateur|
        changer de disque dur|récupérer des données perdues|ventilateur chauffe|formater|tombé en panne|
        ne marche plus ordinateur|tout a disparu de mon écran|dans l'eau tombé|ordinateur lent à s'allumer|
        l'écran reste noir|l'ordinateur ne veut plus s'allumer|ça ne marche plus$$),
    ('achat_materiel', $$acheter un ordinateur|ordinateur pas cher|ordinateur reconditionné|reconditionné|matériel d'occasion|
        aide pour acheter un ordinateur|aide financière ordinateur|don d'ordinateur|quel ordinateur choisir|
        choisir un ordinateur|choisir un téléphone|conseil d'achat|choisir une tablette|matériel solidaire|
        pas les moyens d'acheter|s'équiper|équipement informatique|je n'ai pas d'ordinateur chez moi|Emmaüs connect|
        prêt d'ordinateur|prêt de tablette|location d'ordinateur|donner mon vieil ordinateur|recycler un ordinateur|
        quel modèle acheter|remplacer mon ordinateur$$),
    ('imprimer', $$imprimer|imprimer un document|imprimer un billet|imprimer une attestation|imprimante|impression|photocopie|
        photocopies|faire des photocopies|photocopieuse|scanner|scanner un document|numériser|numériser un papier|scan|
        envoyer un papier scanné|transformer en PDF|mettre en pdf|faire une copie d'un papier|
        imprimer depuis mon téléphone|document en pdf|convertir en PDF|photo en pdf|papier à envoyer en PDF|
        j'ai que le papier|copie numérique d'un papier$$),
    ('connexion', $$connexion internet|me connecter à internet|wifi|wi-fi|box|box internet|installer ma box|internet ne marche plus|
        plus d'internet|pas internet chez moi|fibre|ADSL|zone blanche|réseau|mauvais réseau|débit|partage de connexion|
        4G|5G|clé wifi|mot de passe wifi|code wifi|brancher la box|la box est en panne|livebox|freebox|hotspot|
        décodeur télé|abonnement internet social|je capte mal|raccordement fibre|fermeture du cuivre|données mobiles|
        voyant rouge|box qui clignote|internet trop cher|abonnement pas cher|pas de connexion à la maison$$),
    ('acces_libre', $$ordinateur en libre accès|libre service|poste en libre service|libre accès|accès à un ordinateur|
        utiliser un ordinateur sur place|cybercafé|cyberbase|espace public numérique|EPN|accès internet gratuit|
        internet gratuit|ordinateur public|wifi gratuit public|où aller sur internet|médiathèque ordinateur|
        bibliothèque ordinateur|je n'ai pas internet à la maison où aller|salle informatique|
        consulter internet sur place|recharger mon téléphone sur place|ordinateurs à disposition|espace multimédia$$),
    ('fichiers', $$ranger mes fichiers|fichiers|dossiers sur l'ordinateur|classer mes documents|clé USB|copier sur une clé|
        disque dur externe|sauvegarder|sauvegarde|sauvegarder mes documents|cloud|Google Drive|OneDrive|iCloud|Dropbox|
        retrouver un fichier|j'ai perdu un document|télécharger un fichier|enregistrer un document|corbeille|
        plus de place|mémoire pleine|espace de stockage|faire de la place|supprimer des fichiers|explorateur de fichiers|
        transférer des fichiers|coffre-fort numérique|Digiposte|où sont mes téléchargements|arborescence|copier coller|
        organiser mon ordinateur|mettre de l'ordre dans l'ordinateur|dossiers sur le pc$$),
    ('bureautique', $$Word|Excel|traitement de texte|tableur|LibreOffice|OpenOffice|écrire un texte sur l'ordinateur|taper un texte|
        faire un tableau|bureautique|PowerPoint|diaporama|présentation|pack office|mettre en page|publipostage|
        mise en page|formules de calcul|google docs|taper une lettre à l'ordinateur|faire une carte d'invitation|
        étiquettes|écrire mes mémoires|rapport de stage mémoire taper$$),
    ('logiciels_libres', $$logiciel libre|logiciels libres|Linux|installer Linux|Ubuntu|Debian|Mint|système libre|se passer de windows|
        remplacer windows|install party|dégoogliser|sans google|framasoft|open source|Firefox Thunderbird|
        alternatives aux GAFAM|LibreOffice gratuit|GIMP|obsolescence|vieux PC sous linux|libriste|quitter Microsoft$$),
    ('accessibilite', $$écrire plus gros|agrandir les caractères|gros caractères|écran trop petit|je vois mal|malvoyant|aveugle|
        non voyant|lecteur d'écran|synthèse vocale|dictée vocale|dicter|loupe|zoom écran|malentendant|sourd|sous-titres|
        j'entends mal|accessibilité|mains qui tremblent|commande vocale|clavier adapté|je n'y vois plus|basse vision|
        DMLA|langue des signes|appareil auditif bluetooth|dyslexie|parkinson|handicap visuel ordinateur adapté|contraste|
        téléphone à grosses touches$$),
    ('messagerie', $$adresse mail|adresse e-mail|créer une adresse mail|boîte mail|messagerie|messagerie électronique|email|courriel|
        mail|mél|envoyer un mail|lire mes mails|recevoir des mails|répondre à un mail|pièce jointe|joindre un document|
        Gmail|Outlook|Hotmail|Yahoo mail|Orange mail|boîte pleine|spam|indésirables|pourriels|trier mes mails|
        supprimer des mails|changer d'adresse mail|carnet d'adresses|laposte.net|je ne reçois plus mes mails|
        newsletter se désabonner|transférer un mail|webmail|boîte de réception|ouvrir une pièce jointe|
        mettre une pièce jointe|première adresse mail$$),
    ('visio', $$visio|visioconférence|appel vidéo|appeler en vidéo|Skype|Zoom|Teams|Meet|FaceTime|Jitsi|voir mes petits-enfants|
        parler à mes petits-enfants|voir ma famille en vidéo|webcam|caméra|micro|réunion en ligne|réunion à distance|
        parler avec ma fille à l'étranger|conversation vidéo|se voir à distance|duo|caméra de l'ordinateur|
        appeler mon fils à l'étranger en vidéo$$),
    ('messagerie_instantanee', $$WhatsApp|SMS|MMS|texto|envoyer un message|messages|groupe WhatsApp|Messenger|Signal|Telegram|
        messagerie instantanée|tchat|écrire un SMS|envoyer un texto|message vocal|emoji|lire mes messages|
        discuter avec mes proches$$),
    ('reseaux_sociaux', $$réseaux sociaux|Facebook|créer un compte facebook|Instagram|Twitter|TikTok|Snapchat|YouTube chaîne|publier|
        poster une photo|page facebook|fermer mon compte facebook|supprimer mon compte facebook|amis facebook|
        groupe facebook|retrouver des amis|copains d'avant|forum|site de rencontre|faire des rencontres sur internet|
        suivre quelqu'un|story|threads bluesky mastodon$$),
    ('photos', $$photos|mes photos|transférer mes photos|photos du téléphone sur l'ordinateur|mettre mes photos sur l'ordinateur|
        trier mes photos|classer mes photos|envoyer des photos|partager des photos|album photo|livre photo|
        imprimer mes photos|développer des photos|sauvegarder mes photos|Google Photos|appareil photo|
        appareil photo numérique|carte mémoire|photos trop lourdes|retrouver mes photos|j'ai perdu mes photos|
        vider l'appareil photo|prendre une photo|images|diapositives numériser|vieilles photos scanner|photos de famille|
        cadre photo numérique|voir les photos de mon fils|recevoir des photos|regarder des photos|récupérer des photos$$),
    ('achats', $$acheter en ligne|acheter sur internet|achats en ligne|commander sur internet|commande|Amazon|vendre en ligne|
        vendre sur internet|Leboncoin|Vinted|passer une annonce|petites annonces|payer sur internet|paiement en ligne|
        livraison|colis|suivre un colis|colis pas reçu|faire mes courses en ligne|drive|courses|site marchand fiable|
        remboursement d'un achat|retourner un article|PayPal|cdiscount temu shein|ebay|enchères|bon d'achat|
        réserver un spectacle|billetterie|avis clients|payer en sécurité sur internet|payer sur internet sans risque|
        litige achat|jamais reçu ma commande$$),
    ('recherche_internet', $$chercher sur internet|recherche sur internet|Google|moteur de recherche|naviguer sur internet|navigateur|
        trouver une information|aller sur internet|surfer|surfer sur le web|favoris|onglets|site internet trouver|Chrome|
        Firefox|Edge|Safari|Qwant|barre d'adresse|météo|actualités|lire le journal en ligne|pages jaunes|
        recette de cuisine|fake news|fausses informations|vérifier une information|infox|page d'accueil|wikipédia|
        adresse d'un site$$),
    ('loisirs', $$musique|écouter de la musique|films|séries|Netflix|replay|télé en replay|télévision|télé connectée|chromecast|
        jeux|jeux en ligne|jouer|mots croisés|livres numériques|liseuse|ebook|podcast|radio en ligne|YouTube|vidéos|
        généalogie|ancêtres|arbre généalogique|archives départementales|lire en ligne|Spotify Deezer|jeux vidéo|console|
        bridge belote échecs en ligne|tricot vidéos|apprendre une langue|duolingo|musée visite virtuelle|
        regarder un match|cinéma|concert|loisirs|sorties$$),
    ('creation', $$montage vidéo|faire une vidéo|retouche photo|Photoshop|impression 3D|imprimante 3D|fablab|découpe laser|
        modélisation|robot|programmation|coder|scratch|arduino|MAO musique assistée|enregistrer un podcast|
        dessin numérique|dessiner sur tablette|créer un jeu|stop motion|atelier créatif numérique|web radio|blog|
        créer un blog|faire son site personnel|brodeuse numérique|drone|animation$$),
    ('intelligence_artificielle', $$intelligence artificielle|IA|ChatGPT|chat gpt|Copilot|Gemini|Mistral Le Chat|agent conversationnel|
        robot qui répond|générer une image|deepfake|fausses images|comprendre l'IA|utiliser l'IA|prompt|Claude$$),
    ('mot_de_passe', $$mot de passe|mot de passe oublié|mot de passe perdu|j'ai oublié mon mot de passe|réinitialiser mon mot de passe|
        changer mon mot de passe|retrouver mes identifiants|identifiant|identifiants perdus|code oublié|compte bloqué|
        je n'arrive plus à me connecter|impossible de me connecter|mot de passe refusé|gestionnaire de mots de passe|
        trop de mots de passe|retenir mes mots de passe|double authentification|code par SMS pas reçu|
        code de vérification|accéder à mon compte|mon accès est bloqué|code de déverrouillage|schéma oublié|
        je ne me rappelle plus du code|question secrète|compte Google bloqué|identifiant apple|carnet de mots de passe|
        login|codes|plein de codes|codes partout|noter ses codes|codes sur un carnet|mes codes d'accès|code secret|
        code reçu par SMS|plus le bon mot de passe|déverrouiller|trop de tentatives$$),
    ('arnaques', $$arnaque|arnaques|escroquerie|escroc|je me suis fait avoir|j'ai été arnaqué|fraude|message bizarre|mail douteux|
        SMS bizarre|SMS suspect|faux SMS|faux conseiller bancaire|phishing|hameçonnage|lien suspect|
        j'ai cliqué sur un lien|faux site|vol de carte bancaire|carte bleue piratée|carte volée sur internet|
        débit que je n'ai pas fait|quelqu'un m'appelle pour mon compte|appel frauduleux|arnaque au colis|
        arnaque sentimentale|faux profil|chantage|chantage à la webcam|on me demande de l'argent|signaler une arnaque|
        17 cyber|cybermalveillance|mail de menace|faux virus appelez ce numéro|perceval|j'ai donné mon code|
        usurpation d'identité|vishing|faux policier|trop beau pour être vrai|m'a demandé mon numéro de carte|
        mail frauduleux|vrai ou faux mail|est-ce un vrai mail|est-ce un vrai message|fausse annonce|
        faux mail de l'assurance maladie|faux mail des impôts|méfiance$$),
    ('piratage', $$virus|antivirus|piraté|compte piraté|mon compte a été piraté|facebook piraté|boîte mail piratée|hacké|hacker|
        pirate|logiciel malveillant|malware|cheval de troie|rançon|ransomware|fenêtres qui s'ouvrent|publicités partout|
        fenêtre publicité surgissante|pop-up|ordinateur infecté|sécurité de l'ordinateur|protéger mon ordinateur|
        pare-feu|quelqu'un utilise mon compte|on m'espionne|logiciel espion|sécuriser mon téléphone|téléphone volé|
        j'ai perdu mon téléphone localiser|connexion inhabituelle|quelqu'un envoie des mails à ma place$$),
    ('vie_privee', $$données personnelles|vie privée|effacer mes données|effacer mes traces|supprimer mon compte|supprimer un compte|
        droit à l'oubli|CNIL|RGPD|cookies|accepter les cookies|historique|effacer l'historique|confidentialité|
        paramètres de confidentialité|géolocalisation|me suivre à la trace|être tracé|surveillance|publicité ciblée|
        navigation privée|protéger mes données|supprimer mon nom de Google|e-réputation|
        photo de moi sur internet sans autorisation|droit à l'image|mes photos sur internet|qui voit mes informations$$),
    ('site_association', $$site internet de l'association|site de notre association|créer un site pour l'association|
        communication de l'association|affiche|faire une affiche|flyer|tract|canva|newsletter de l'association|
        lettre d'information|réseaux sociaux de l'association|page facebook du club|logo|
        faire connaître notre association|WordPress|site du club|blog de l'association|prospectus|
        communiquer sur nos événements|bulletin de l'association$$),
    ('gestion_association', $$adhérents|gérer les adhérents|liste des adhérents|fichier des membres|cotisations|HelloAsso|
        comptabilité de l'association|trésorier|subvention association|compte asso|statuts de l'association|
        déclaration en préfecture association|assemblée générale|bénévoles outils|logiciel pour association|
        inscriptions en ligne club|travail collaboratif|outils collaboratifs|partager un agenda|doodle sondage|
        framaforms|association loi 1901|secrétaire de l'association|créer une association|bureau de l'association|
        dons reçus fiscaux|demande de subvention association|trésorière|présidente du club|subvention du club|
        démarches d'une association$$),
    ('commerce', $$commerce|commerçant|ma boutique|mon magasin|boutique en ligne|site marchand|vendre mes produits|artisan|
        artisan site internet|fiche Google|Google My Business|être visible sur internet|visibilité de mon commerce|
        référencement|clients sur internet|restaurant|restaurateur|click and collect|terminal de paiement|
        caisse enregistreuse|avis Google|instagram de ma boutique|promouvoir mon activité|facturation électronique|
        facture électronique entreprise|TPE PME|coiffeur réservation en ligne|mon entreprise sur internet|
        marché producteur|boulangerie|boucherie|salon de coiffure|magasin trouvé sur Google|mes clients me trouvent|
        horaires sur Google$$),
    ('entreprise', $$micro-entreprise|microentreprise|auto-entrepreneur|autoentrepreneur|créer mon entreprise|créer mon activité|
        URSSAF|déclarer mon chiffre d'affaires|chiffre d'affaires|SIRET|guichet unique|INPI|statut indépendant|
        indépendant|freelance|cesser mon activité|radier mon entreprise|ACRE|CFE|cotisations urssaf|faire une facture|
        devis|comptabilité entreprise|TVA|kbis|me mettre à mon compte|s'installer à son compte|profession libérale|
        infirmière libérale|chambre de métiers|travailleur indépendant$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> '';
