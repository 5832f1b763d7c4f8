-- Situations as they are told, for the other needs: home, devices, everyday life, safety, associations.
insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('ecrans', $$mon petit-fils joue toute la nuit|il joue tout le temps aux jeux|elle ne lâche plus son téléphone|
        mes enfants ne lâchent plus la tablette|trop de temps devant l'écran|bloquer les sites pour les enfants|
        sites pas pour les enfants|ce que ma fille regarde sur internet|mon fils parle à des inconnus|
        on se moque de ma fille sur internet|photos de ma fille qui circulent|enfant accro|console toute la journée|
        premier téléphone pour ma fille|règles pour les écrans à la maison|ados et téléphone|surveiller le portable de mon fils|
        les petits devant la tablette|télé et bébé|jeux violents|argent dépensé dans un jeu par mon fils|il s'enferme dans sa chambre$$),
    ('logement', $$mon propriétaire me met dehors|le propriétaire veut récupérer|je cherche un F2|un T3|rez-de-chaussée|
        un appartement plus petit|un appartement sans escalier|un appartement en HLM|attendre un logement|
        ma demande de logement va tomber|numéro de demande logement|appartement humide|trop grand pour moi toute seule|
        trouver où habiter|louer une maison|plus de toit|je dors dans ma voiture|hébergé chez un ami|mon bail|
        caution de l'appartement|aide pour la caution|papiers pour louer|changer d'appartement|plus près du centre|
        rapprocher de mes enfants un logement|OPAC|Habitat 29|office public|charges locatives|bailleur qui ne répare pas|
        préavis de départ|état des lieux|louer ma maison|studio pour mon fils|chercher à se loger$$),
    ('energie', $$je n'ai jamais reçu le chèque énergie|chèque pour le chauffage|ma note de courant|ma note d'électricité|
        facture de courant énorme|facture d'eau énorme|isoler la maison|changer la chaudière|chaudière à fioul|
        prime pour la chaudière|prime pour les travaux|aides pour les travaux|aides pour changer les fenêtres|
        il fait froid chez moi|je n'ose plus chauffer|moins consommer|relevé du compteur|envoyer les chiffres du compteur|
        refaire le toit aide|pose de panneaux solaires|poêle|granulés|artisan pour les travaux d'isolation|
        dossier ANAH|conseiller énergie|pompe à chaleur|climatisation|logement froid|adapter la salle de bains aide$$),
    ('contrats', $$arrêter SFR|arrêter Canal|quitter Orange|changer d'opérateur|payer moins cher mon téléphone|
        forfait trop cher|on m'a fait signer un papier pour la fibre|un commercial est passé|signé sans comprendre|
        revenir sur ma signature|renvoyer la box|ligne fixe supprimée|supprimer le téléphone fixe|
        abonnement que je n'ai pas demandé|on me prélève un abonnement|je paye deux abonnements|garder mon numéro|
        changer de fournisseur|ouvrir l'électricité en emménageant|fermer le compteur en déménageant|
        appeler le service client|personne ne répond à l'opérateur|résilier mon assurance|abonnement à un magazine|
        arrêter un journal|résilier une assurance auto|contrat obsèques résilier|box trop chère|facture Orange|facture SFR|
        Bouygues facture|Free mobile|offre moins chère|assurance du téléphone$$),
    ('transports', $$prendre le TGV|aller à l'hôpital en car|horaires du car|heure du bus|réserver une place de train|
        carte de réduction pour le train|imprimer mon billet de train|billet sur mon téléphone|
        aller voir ma fille en train|voyage à Lourdes|réserver un hôtel|louer un gîte|partir en vacances|billet de bateau|
        ferry|traversée pour l'île|prendre l'avion réserver|minibus à la demande|navette|on m'emmène|je ne conduis plus comment me déplacer|
        aller au marché sans voiture|partager un trajet|taxi|vélo|carte de transport gratuite|trouver la route|
        GPS de la voiture|application de la SNCF|annuler un billet|train en retard remboursement|KorriGo|BreizhGo|
        payer le parking avec le téléphone|passer le péage$$),
    ('debuter', $$jamais touché un ordinateur de ma vie|l'ordinateur est resté dans le carton|on m'a donné un ordinateur et je ne sais pas|
        je suis nulle avec ces machines|je ne comprends rien à ces machines|apprendre à se servir de l'ordinateur|
        le double clic je n'y arrive pas|bouger la souris|la flèche sur l'écran|taper sur les touches|
        où est la touche|majuscules au clavier|je suis trop vieux pour l'ordinateur|mes petits-enfants vont trop vite|
        commencer l'informatique|leçons d'informatique|cours pour retraités|apprendre tout doucement|
        j'ai peur d'appuyer|comment on éteint|comment on allume|je ne sais même pas l'allumer|retaper les bases|
        se débrouiller tout seul avec l'ordinateur|ne plus dépendre de mes enfants|internet pour les nuls|
        apprendre à aller sur internet|j'y connais rien|cours particuliers ordinateur|je suis nouvelle en informatique$$),
    ('smartphone', $$comment décrocher|je n'arrive pas à répondre au téléphone|les touches pour appeler|
        mettre un numéro dans le portable|mon portable parle anglais|mettre le téléphone en français|
        téléphone trop moderne|mon téléphone sonne trop fort|ne sonne plus|écran qui s'éteint tout seul|
        mettre une application|trouver une application|mon téléphone est bloqué|changer de téléphone|
        passer à un nouveau téléphone|remettre mes numéros|mes contacts ont disparu|écouter mon répondeur|
        batterie qui se vide|mode silencieux|agenda du téléphone|réveil sur le téléphone|appareil avec l'écran qu'on touche|
        iPhone de mon mari|Samsung Galaxy|téléphone tactile|Oppo|Redmi|carte SIM à mettre|code PIN oublié|
        QR code|flasher un code|téléphone mobile|téléphone plein plus de place|bluetooth|partager ma position|
        comprendre mon portable|photo avec le téléphone$$),
    ('tablette', $$mes enfants m'ont offert une tablette|la tablette qu'on m'a offerte|ardoise tactile|ardoise|
        l'iPad je ne sais pas l'allumer|tablette qui ne s'allume pas|ma tablette est lente|mettre des jeux sur la tablette|
        lire sur la tablette|tablette bloquée|internet sur la tablette|cadeau tablette de mes enfants|galaxy tab|
        cours sur tablette|clavier pour tablette|tablette prêtée par la mairie|écran tactile de la tablette$$),
    ('depannage', $$l'écran reste noir|écran tout noir|mon PC rame|il rame|c'est lent|ça tourne sans fin|ça tourne et rien ne se passe|
        Windows 10 c'est fini|mise à jour qui ne finit pas|j'ai renversé de l'eau sur le clavier|il s'éteint tout seul|
        il ne s'allume plus|il ne veut plus démarrer|une touche ne marche plus|le clavier ne répond plus|la souris ne marche plus|
        message d'erreur|ça plante|plus de son|mon appareil est cassé|il fait du bruit|il chauffe|
        réparer un téléphone cassé|vitre du téléphone cassée|faire réparer|dépanner|quelqu'un pour venir dépanner|
        mon imprimante refuse|l'imprimante ne répond pas|installer une imprimante|installer un programme|
        remettre en état un vieil ordinateur|nettoyer|ça ne répond plus|tout est figé|télé qui ne marche plus|
        charge plus|prise cassée|je ne vois plus mes icônes|il a tout effacé|erreur$$),
    ('achat_materiel', $$un ordinateur pas cher|quel ordinateur acheter|quel ordinateur pour mon âge|quel portable acheter|
        donner un vieil ordinateur|on me donne un ordinateur|trouver un ordinateur d'occasion|
        mon ordinateur est trop vieux|prêter un ordinateur|combien coûte un ordinateur|acheter une tablette|
        acheter une imprimante|conseils avant d'acheter|choisir mon prochain téléphone|téléphone simple pour personne âgée|
        aide pour avoir un ordinateur|équiper mon fils pour l'école|pas d'argent pour un ordinateur|
        se débarrasser d'un vieil ordinateur|recyclerie informatique|ressourcerie|garantie du magasin$$),
    ('imprimer', $$sortir une feuille de mon téléphone|sortir un papier de l'ordinateur|sortir mon billet sur papier|
        tirer sur papier|avoir une copie papier|l'imprimante ne veut pas imprimer|mettre un papier sur l'ordinateur|
        mettre ma feuille dans l'ordinateur|envoyer un papier par internet|prendre mon papier en photo pour l'envoyer|
        photocopie de ma carte d'identité|copie de mes papiers|faire une copie|des copies|imprimer mes papiers|
        imprimer une attestation pour la caf|imprimer un courrier|imprimer des photos d'identité|
        numériser une facture|passer un papier au scanner|signer et scanner|agrafer relier|plus d'encre dans l'imprimante|
        imprimante sans fil|sortir mes relevés$$),
    ('connexion', $$plus internet à la maison|internet ne marche plus chez moi|le wifi ne va pas dans la chambre|
        la box clignote rouge|lumière rouge sur la box|box éteinte|pas de réseau chez moi|ça passe mal chez moi|
        la ligne est coupée|plus de ligne|téléphone fixe ne marche plus|brancher la nouvelle box|
        je n'arrive pas à avoir internet|mettre internet chez moi|avoir internet à la campagne|technicien pas venu|
        le code du wifi|le code derrière la box|se connecter au wifi|connecter ma télé à internet|
        connecter mon téléphone à la box|internet sur le portable ne marche pas|plus de données|internet très lent|
        la tempête a coupé internet|poteau tombé ligne|éligible à la fibre|prise fibre|décodeur ne marche plus|connexion lente|
        fin du cuivre|bbox|connecter l'imprimante au wifi$$),
    ('acces_libre', $$venir utiliser vos ordinateurs|utiliser vos ordinateurs|un endroit pour aller sur internet|
        pas d'ordinateur chez moi où aller|où trouver un ordinateur|ordinateur à la bibliothèque|
        ordinateur à la mairie pour tout le monde|me servir d'un poste|se connecter chez vous|internet ouvert à tous|
        cyber|café internet|café avec wifi|wifi gratuit en ville|heures d'ouverture de la salle informatique|
        besoin d'un ordinateur une heure|faire ça sur place tout seul|salle avec des ordinateurs|tiers-lieu coworking$$),
    ('fichiers', $$je ne sais pas où est parti mon document|perdu mon document|retrouver ce que j'ai écrit|
        mettre mes affaires sur une clé|clef USB|copier mes dossiers|disque dur|sauver mes affaires|
        mettre à l'abri mes documents|garder une copie de tout|classer sur l'ordinateur|faire des dossiers|
        c'est le bazar dans mon ordinateur|j'ai tout effacé par erreur|récupérer un document effacé|
        où va ce que je télécharge|je ne retrouve pas ce que j'ai téléchargé|document trop lourd|
        passer mes affaires sur le nouvel ordinateur|plus de place dans l'ordinateur|téléphone plein|mémoire saturée|
        espace insuffisant|stockage|nuage Google|ranger l'ordinateur|renommer|déplacer un document|ouvrir un fichier|
        coffre numérique$$),
    ('bureautique', $$écrire le livre de ma vie|taper mes mémoires|taper une lettre|taper un courrier|faire mes comptes dans un tableau|
        faire un tableau de mes dépenses|faire des calculs dans un tableau|un menu pour un anniversaire|
        faire un carton d'invitation|mettre en page|mettre une image dans un texte|faire des étiquettes|
        imprimer des enveloppes|changer la taille des lettres dans un texte|couper coller|enregistrer mon texte|
        présentation avec des diapos|écrire un roman|compte rendu à taper|utiliser Word|apprendre Excel|
        faire une liste de courses sur l'ordinateur|carte de vœux à faire|discours à taper|planning à faire$$),
    ('logiciels_libres', $$je ne veux plus de Windows|mon PC n'accepte pas Windows 11|garder mon vieux PC en changeant de système|
        un autre système que Windows|à la place de Word gratuit|LibreOffice à la place de Word|
        programme gratuit à la place|logiciel gratuit et honnête|se passer de Google|se passer de Microsoft|
        installer Ubuntu|Linux Mint|Debian Fedora|Zorin|système gratuit|le pingouin|logiciel sans payer|
        données pas chez les Américains|alternatives à Google$$),
    ('accessibilite', $$c'est écrit trop petit|je ne vois rien sur l'écran|mettre en plus gros|les lettres sont trop petites|
        je suis aveugle|écouter au lieu de lire|faire lire mes mails à haute voix|parler au lieu de taper|
        parler à mon téléphone pour écrire|dicter mes messages|mes doigts tremblent|je ne peux pas tenir la souris|
        mes doigts sont trop gros pour l'écran|j'entends mal au téléphone|je n'entends pas le téléphone|
        sous-titres à la télé|grand écran|grosses touches|touches plus grosses|ma vue baisse|j'ai perdu la vue|
        appareil pour mieux voir|téléphone pour malvoyant|AVC je n'ai plus qu'une main|arthrose|couleurs trop claires|
        mes lunettes ne suffisent plus|assistant vocal|Alexa|brancher mes appareils auditifs sur le téléphone$$),
    ('messagerie', $$ma boîte est pleine|ma boîte Orange|ma boîte SFR|boîte mail pleine|je voudrais une adresse pour les mails|
        créer une adresse|on me demande une adresse mail|mettre une photo dans un mail|joindre un papier à un mail|
        envoyer un papier par mail|je ne reçois plus rien dans ma boîte|trop de publicités dans ma boîte|
        mail parti dans les indésirables|retrouver un mail|mail effacé|où sont mes mails|ouvrir ma boîte|
        ma boîte aux lettres sur internet|je ne peux plus ouvrir ma boîte mail|mail à plusieurs personnes|répondre à un mail|
        ouvrir ce qu'on m'envoie|pièce jointe que je n'arrive pas à ouvrir|mes mails sur le téléphone|
        changer d'adresse mail|adresse Gmail|adresse Yahoo|Wanadoo|Free mail Zimbra|laposte|protonmail|
        me désinscrire des publicités|mail de confirmation pas reçu|écrire un mail|bal|bloquer un expéditeur|adresse électronique$$),
    ('visio', $$voir mes petits-enfants qui sont loin|voir mon fils qui est à l'étranger|mes petits-enfants sont au Canada|
        voir la figure des gens quand on appelle|appel avec l'image|se parler et se voir|Skype n'existe plus|
        réunion par Zoom|réunion sur l'ordinateur|lien pour une réunion|la caméra ne marche pas|
        ils ne m'entendent pas|ils me voient pas|appeler en Australie gratuitement|appel en vidéo avec ma fille|
        rendez-vous en visio|voir le bébé de ma fille par vidéo|on se voit sur le téléphone|parler à la famille en se voyant|
        entretien en visio|cours en visio|Google Duo|WhatsApp vidéo|allumer le micro$$),
    ('messagerie_instantanee', $$envoyer un texto|répondre aux messages|je suis dans le groupe de la famille|
        ça sonne tout le temps le groupe|petits messages avec des bonhommes|bonhommes jaunes|petites têtes jaunes|
        message que je n'arrive pas à ouvrir|écrire un message à ma fille|lire un SMS|effacer mes messages|
        mes SMS ne partent pas|envoyer une photo par WhatsApp|être sur le groupe|WhatsApp sur mon téléphone|
        quitter le groupe|installer Signal|envoyer un message parlé|messages du club sur WhatsApp|message vocal|
        bloquer quelqu'un sur WhatsApp|Messenger de Facebook|discuter avec la famille par écrit$$),
    ('reseaux_sociaux', $$retrouver d'anciens copains|retrouver un ami d'enfance|retrouver des camarades de classe|
        retrouver des gens perdus de vue|ma nièce m'a mis sur Facebook|mon profil|quitter Facebook|
        supprimer mon Facebook|je ne sais pas me servir de Facebook|publier sur Facebook|mettre un j'aime|
        qui peut voir mes photos Facebook|groupe de ma commune sur Facebook|invitations Facebook|
        mon compte Instagram|TikTok c'est quoi|Tic Tac Toc|rencontrer l'amour sur internet|rencontre seniors|
        site de rencontres sérieux|suivre ma petite-fille sur Instagram|partager une publication|X Twitter|
        parler avec des gens sur internet|LinkedIn profil$$),
    ('photos', $$mettre les photos du portable sur l'ordi|vider les photos de mon téléphone|
        photos du téléphone pleines|trop de photos sur mon téléphone|faire un album du mariage|album de photos pour la famille|
        perdu les photos des vacances|partager les photos du mariage|envoyer les photos à la famille|
        récupérer les photos d'un vieux téléphone|imprimer des photos sur papier photo|tirer des photos|
        ranger les photos par année|sauver mes photos|anciennes photos à mettre sur l'ordinateur|photos sur une clé|
        mes photos ont disparu|retrouver une photo effacée|regarder les photos sur la télé|carte de l'appareil photo|
        cadre avec des photos qui défilent|diapos à numériser|cassettes vidéo à numériser|recevoir les photos du bébé|
        prendre de belles photos|calendrier avec mes photos$$),
    ('achats', $$vendre des habits|vendre les vêtements des petits|vendre un meuble|vendre mon vélo|mettre un meuble sur Leboncoin|
        mettre une annonce|commandé et pas la bonne taille|renvoyer ce que j'ai acheté|renvoyer un article|
        être remboursé d'une commande|mon colis n'est pas arrivé|colis perdu|où est mon colis|faire mes courses par internet|
        commander les courses|commander des médicaments en ligne|payer avec ma carte sur internet|est-ce un site sérieux|
        est-ce que je peux payer sans danger|acheter moins cher sur internet|commander un livre|commander un cadeau|
        acheter des billets de spectacle|places de concert|La Redoute|Amazon compte|Temu|AliExpress|Le Bon Coin messages|
        acheteur qui veut payer|envoyer un colis Vinted|brocante en ligne|troc|drive du supermarché|catalogue$$),
    ('recherche_internet', $$taper dans Google|chercher dans Google|demander à Google|trouver une recette|trouver une adresse|
        trouver le numéro d'un plombier|adresse d'un artisan|horaires d'un magasin|le temps qu'il fera|
        météo de demain|lire les nouvelles|les nouvelles du jour|revenir sur un site|garder un site dans les favoris|
        est-ce que c'est vrai ce qu'on lit|savoir si une nouvelle est vraie|trouver des renseignements|
        me renseigner sur internet|ouvrir un site|page d'accueil qui a changé|trouver un mot sur internet|
        aller sur le site de la mairie|traduire une lettre en anglais|trop de fenêtres ouvertes|
        Internet Explorer|je ne trouve pas le site|le bon site|numéro de téléphone de quelqu'un|plan de la ville|
        avis de décès dans le journal$$),
    ('loisirs', $$regarder Netflix|regarder un film sur ma télé|voir une émission que j'ai ratée|revoir une émission ratée|
        écouter la radio sur internet|écouter une émission d'hier|mes ancêtres|faire mon arbre|retrouver mes ancêtres|
        archives pour la famille|vieux registres paroissiaux|jouer à la belote|jouer aux cartes sur l'ordinateur|
        jouer aux échecs|jeux pour la mémoire|lire le journal sur la tablette|lire un livre sur la tablette|emprunter des livres numériques|
        écouter des livres|livre audio|écouter mes vieilles chansons|musique sur mon téléphone|
        Prime vidéo|MyCanal|Arte|brancher la télé à internet|regarder le foot|regarder le vélo|
        regarder la messe|tricoter avec des vidéos|gymnastique en vidéo|apprendre la guitare en vidéo|jeu vidéo pour adulte|
        médiathèque en ligne|Playstation|YouTube vidéos|visiter un musée|jeux de lettres|bingo|loto$$),
    ('creation', $$fabriquer une pièce en plastique|refaire une pièce cassée|fabriquer quelque chose avec une machine|
        faire un film de mes vacances|faire un petit film|film d'anniversaire avec des photos et de la musique|
        enlever quelqu'un sur une photo|retoucher une photo|effacer un détail sur une photo|
        rendre nette une vieille photo|coloriser une photo|couper une vidéo|mettre de la musique sur une vidéo|
        faire de la musique par ordinateur|enregistrer ma voix|faire un podcast|apprendre le code informatique|
        fabriquer un robot|programmer|dessiner sur l'ordinateur|graver du bois|machine à broder|filmer avec un drone|
        faire mon blog|raconter mon voyage sur internet|montage photo|t-shirt à imprimer|atelier de fabrication$$),
    ('intelligence_artificielle', $$les robots qui répondent à tout|parler avec un robot|l'IA c'est quoi|
        on parle de l'IA partout|poser des questions à une machine|machine qui écrit toute seule|
        faire une image avec une machine|voix imitée par une machine|est-ce une vraie photo ou fabriquée|
        ChatGPT sur mon téléphone|tchat gpt|chat j'ai pété|gpt|Meta AI|Siri et les assistants|Perplexity|
        est-ce que les machines vont nous remplacer|demander à l'intelligence artificielle|conversation avec une IA$$),
    ('mot_de_passe', $$j'ai oublié mon code|identifiant incorrect|mot de passe faux|il ne reconnaît pas mon mot de passe|
        il ne veut pas de mon mot de passe|essayé trois fois compte bloqué|mon compte est bloqué|bloqué après trois essais|
        un carnet plein de mots de passe|trop de codes à retenir|je ne sais plus mon identifiant|
        je n'ai plus mes codes|on me demande un code que je n'ai pas|on m'envoie un code|code envoyé à mon ancien numéro|
        code à six chiffres|j'ai changé de numéro et je ne reçois plus les codes|refaire un mot de passe|
        mot de passe à changer|je ne peux plus entrer dans mon compte|je n'arrive pas à entrer sur le site|
        où noter mes mots de passe|mot de passe qu'on retient|retrouver mon compte Google|compte Apple bloqué|
        schéma de déverrouillage|mot de passe de la boîte mail|session Windows mot de passe|codes perdus|
        lettre avec un code provisoire|vérification en deux étapes|se souvenir des mots de passe$$),
    ('arnaques', $$la banque m'a appelé pour avoir mes codes|un monsieur me demande mes numéros|
        quelqu'un au téléphone veut mes codes|un SMS qui dit que mon compte va expirer|message de ma fille avec un autre numéro|
        maman j'ai changé de numéro|on me demande de l'argent par message|faux site|j'ai payé un faux site|
        payé et jamais rien reçu|site qui a disparu|message pour la carte vitale à renouveler|message pour un péage|
        message pour un colis|amende à payer par SMS douteux|est-ce que ce message est vrai|c'est louche|
        je ne sais pas si c'est vrai|gagner un iPhone|j'ai gagné un lot|héritage promis par mail|
        amoureux sur internet qui demande de l'argent|carte cadeau à envoyer|cartes PCS Transcash|
        faux technicien Microsoft|numéro Microsoft à appeler|on a pris de l'argent sur mon compte|
        paiement que je n'ai pas fait|on m'a vidé mon compte|faux livreur|faux agent|on m'a eu|je me suis fait avoir au téléphone|
        compte formation appel|appels sur le CPF|mail qui menace|mail avec mon mot de passe et du chantage|
        j'ai donné ma carte par téléphone|placement trop beau|crypto|faux avis d'amende|démarcheur malhonnête|
        location de vacances qui n'existe pas|faux loueur$$),
    ('piratage', $$on envoie des mails à ma place|des messages partent de mon compte|quelqu'un est entré dans ma boîte|
        quelqu'un est rentré dans mes mails|on a volé mon compte|on a pris mon Facebook|
        mon ordinateur a attrapé quelque chose|une saleté dans l'ordinateur|cochonnerie sur l'ordinateur|
        fenêtre rouge qui bloque l'écran|alerte rouge avec un numéro|écran bloqué avec une alarme|
        pages qui s'ouvrent toutes seules|publicités qui s'ouvrent partout|quelqu'un contrôle mon ordinateur|
        la souris bouge toute seule|j'ai laissé quelqu'un prendre la main|quel antivirus|antivirus à payer|
        mes fichiers sont bloqués rançon|connexion depuis un autre pays|quelqu'un a changé mon mot de passe|
        mon téléphone est espionné|on m'a volé mon téléphone|bloquer mon téléphone volé|IMEI|
        nettoyer un virus|mes données ont fuité|données volées chez mon opérateur$$),
    ('vie_privee', $$qui voit ce que je fais sur internet|on sait ce que je regarde|les publicités savent ce que je cherche|
        accepter ou refuser les cookies|ma photo est sur internet et je ne veux pas|enlever ma photo d'un site|
        enlever mon nom d'internet|qu'on arrête de m'appeler pour vendre|appels de publicité|on m'appelle tout le temps pour vendre|
        démarchage|mes informations vendues|fermer mes vieux comptes|supprimer un vieux compte|
        effacer ce que j'ai fait sur internet|effacer mes recherches|mon téléphone sait où je suis|
        on me suit à la trace|être écouté par mon téléphone|ne pas laisser de traces|photos de mes petits-enfants sur internet|
        demander qu'on efface mes données|autorisations des applications|mes données sont-elles en sécurité|liste rouge$$),
    ('site_association', $$faire connaître notre club|faire connaître la chorale|page internet pour la chorale|
        site du comité|notre page sur internet|une affiche pour la fête|affiche pour le loto|affiche pour le vide-grenier|
        affiche pour un concert|annoncer la fête du quartier|tract pour notre réunion|journal du club|
        envoyer la lettre d'information aux adhérents|un logo pour le club|mettre nos photos sur le site de l'association|
        la page Facebook de notre club|attirer du monde à nos activités|publier le programme du club|amicale|
        comité des fêtes|vitrine de l'association|calendrier des manifestations|club de pétanque|club de gym|
        association de parents d'élèves communication$$),
    ('gestion_association', $$trésorière du club|je tiens les comptes du club|secrétaire du club|
        déclarer le nouveau bureau|changement de bureau à la préfecture|liste des membres|qui a payé sa cotisation|
        encaisser les adhésions en ligne|demander une subvention|subvention pour le club|dossier de subvention mairie|
        monter une association|écrire les statuts|préparer l'assemblée|convocation à l'assemblée|
        réserver une salle pour le club|organiser les bénévoles|partager des documents entre nous|
        sondage pour choisir une date|inscription aux activités du club|reçus pour les dons|compte Asso|
        présidente de l'association|bilan de l'association|agrément|licenciés du club|caisse du club|logiciel de compta pour l'asso$$),
    ('commerce', $$on ne trouve pas mon magasin sur Google|ma boulangerie sur Google|je tiens un commerce|je tiens un bar|je tiens un café|
        mes clients|vendre ce que je fabrique|vendre mes bijoux|vendre mes confitures|vendre mes légumes|
        coiffeuse à domicile qui veut une page|prendre les rendez-vous de mes clients en ligne|page pour mon activité|
        page pour mon métier|me faire connaître comme artisan|site pour mon restaurant|ma carte de restaurant sur internet|
        horaires de ma boutique|encaisser par carte|avis sur mon commerce|publicité pour mon magasin|
        facture électronique obligatoire|plombier qui veut un site|louer mon gîte sur internet|ma chambre d'hôtes|
        producteur|ferme vente directe|étal au marché|salon d'esthétique|photos de mes produits|Instagram de ma boutique$$),
    ('entreprise', $$me mettre à mon compte|travailler à mon compte|travailler pour moi|déclarer mes petits chantiers|
        faire des petits travaux et être déclaré|être en règle pour travailler chez les gens|déclarer ce que je gagne|
        déclarer mon chiffre|numéro pour mon entreprise|ouvrir mon entreprise|créer ma boîte|devenir auto-entrepreneur|
        faire des factures à mes clients|faire un devis|faire mes factures|cotisations à payer indépendant|
        le site de l'URSSAF|fermer mon entreprise|arrêter mon activité|statut pour travailler seul|
        vendre sur les marchés statut|chambre de commerce|comptable|cotisation foncière des entreprises|
        cumuler retraite et auto-entreprise|aide pour créer son entreprise|changer l'adresse de mon entreprise|
        infirmière qui s'installe|travailleur indépendant papiers$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> ''
on conflict do nothing;
