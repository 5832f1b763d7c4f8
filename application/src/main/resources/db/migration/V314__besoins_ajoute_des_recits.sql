-- How it is told at length: what happened to somebody, from which the need is understood.
insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('impots', $$envoyer les revenus de mon père|jamais fait ma déclaration sur l'ordinateur|prélevé deux fois par les impôts|logement vacant taxe|
        louer une chambre à déclarer|ma femme est morte comment je déclare|je paye plus d'impôts qu'avant|agent des impôts rendez-vous|
        remplir les revenus|dernier délai pour les impôts|maison vendue plus-value|numéro d'accès en ligne impôts|fonctionnaire des finances$$),
    ('carte_grise', $$racheter le camping-car|voiture héritée de mon père|acte de vente de la voiture|donner ma voiture à ma fille|
        plaque volée|plaque cassée|numéro de formule de la carte grise|carte grise barrée|acheté une mobylette d'occasion|
        ancienne voiture de collection|assurance me demande la carte grise|papiers de la remorque|préfecture ne fait plus les voitures$$),
    ('permis_conduire', $$rouler commission médicale|continuer à rouler après un malaise|continuer à conduire|épilepsie permis|
        passer devant la commission des permis|lunettes mention sur le permis|inscrire ma fille à la conduite|
        passer le code à la poste|résultat de l'examen du permis|conduire un camping-car lourd|points perdus vitesse|stage de points|
        gendarmes ont gardé mon permis$$),
    ('carte_identite', $$carte neuve pour partir|partir en Croatie Grèce Turquie papiers|la mairie donne des rendez-vous trop loin|
        carte d'identité mineur voyage|carte retrouvée perdue|ma photo ne me ressemble plus|chercher ma nouvelle carte|
        police aux frontières carte périmée|passeport urgent|changer l'adresse sur ma carte d'identité|ancienne carte bleue plastifiée$$),
    ('titre_sejour', $$sénégalaise marocaine algérienne congolaise ivoirienne carte de séjour|ma carte finit bientôt préfecture|
        conjoint de Français|étudiant étranger prolonger|travailler sans papiers|convocation préfecture empreintes|
        timbre pour le titre de séjour|mon avocat pour les papiers|pays d'origine passeport consulat|rester ici avec mon mari français|mineur isolé$$),
    ('etat_civil', $$prouver où je suis né|mairie où je suis née acte|né à la mairie de|acte pour mon mariage|
        changement de nom après divorce|nom de jeune fille|faute dans mon prénom|copie d'acte pour la nationalité|
        mariage à l'étranger à inscrire|acte de mes grands-parents|bébé né hier à inscrire|livret à mettre à jour$$),
    ('franceconnect', $$ça me renvoie toujours au bouton|ça tourne en boucle FranceConnect|compte bloqué FranceConnect|
        mes informations ne correspondent pas FranceConnect|nom de naissance refusé identité numérique|
        code de l'identité numérique oublié|se connecter à l'État$$),
    ('amendes', $$lettre de Rennes avec la photo de ma voiture|courrier du centre d'amendes|j'ai payé et on me redemande l'amende|
        points et amende|amende de train sans billet|mis sabot fourrière amende|stationné sur une place handicapé|
        PV électronique|numéro de télépaiement|vitesse cinquante au lieu de trente|caméra voie de bus|consigner la somme$$),
    ('elections', $$donner sa voix à quelqu'un|bureau de vote changé|mon mari votera à ma place|en vacances le jour du vote|
        carte avec le bureau de vote|nouveau dans la commune voter|voter à l'étranger|dépouillement assesseur|naturalisé et voter$$),
    ('justice', $$musique toute la nuit du voisin|voisin du dessus insupportable|casier pour être bénévole|bulletin numéro trois|
        vol de plaque plainte|dégradations tags voiture rayée|tribunal de commerce prudhommes|assignation|droit de garde|
        ordonnance du juge|on m'a escroqué porter plainte|propriétaire me fait un procès|travail au noir patron ne paye pas|victime accident$$),
    ('deces', $$morte samedi|mort à l'hôpital|notaire caisse banque tout à prévenir|arrêter la retraite d'un mort|
        dévolution successorale|clôturer son compte après sa mort|qui hérite|sœur décédée sans enfants|don du corps|
        plaque tombe marbrier|transférer la voiture d'un mort|pension du conjoint mort$$),
    ('courrier', $$je comprends rien à ce qu'on me demande dans la lettre|écrire au maire pour le trottoir|
        écrire pour dire merci ou protester|lettre à mon propriétaire|écrire à la mutuelle|lettre à la banque|
        recopier une lettre officielle|lettre type|je n'ai pas de mots pour répondre|enveloppe à fenêtre|relire ma lettre$$),
    ('demarche', $$bloqué à la dernière page du formulaire|impossible d'envoyer le formulaire|elle ne sait pas à quoi elle a droit|
        une dame que je visite a des droits|bénéficiaire que j'accompagne dossier|éducatrice accompagne jeune dossier|
        usager démarches compte|le site me rejette|captcha formulaire|numéro de dossier|où en est mon dossier|
        case obligatoire|faire à sa place avec son accord|changement d'adresse partout$$),
    ('caf', $$je touche moins d'APL|mon loyer a augmenté et l'APL baisse|le papa est parti seule avec les petits|
        la CAF donne quoi|première grossesse déclarer|garde alternée allocations|colocation caf|pension du père caf|
        contrôleur caf|RSA après le chômage|quinze heures RSA|dette caf|changement d'adresse caf|jeune de vingt ans RSA$$),
    ('retraite', $$bulletins de salaire de 1978|calculer ma retraite|frère décédé sa femme a droit à la pension|
        pension de la marine|pension de la SNCF|travaillé à l'étranger retraite|service national trimestres|
        j'ai élevé mes enfants trimestres|femme au foyer retraite|conjointe d'agriculteur|plusieurs caisses de retraite|
        reste combien de trimestres|retraite progressive demander|handicap retraite anticipée|lettre de la caisse de retraite$$),
    ('banque', $$la banque a changé son application|je ne vois plus mes comptes|faire opposition à ma carte|carte perdue banque|
        agence loin banque|rendez-vous avec le banquier|virement à l'étranger|compte de ma mère à la banque|procuration banque|
        carte refusée au magasin|frais bancaires|code à la caisse oublié|numéro de compte|mensualité du prêt|compte joint$$),
    ('dettes', $$trois mois de loyer de retard|électricité va être coupée|couper le gaz impayé|je ne peux pas rembourser|
        demander un étalement|recouvrement société|ma banque refuse tout|allocation mangée par les dettes|
        vider mon livret pour payer|aide pour payer une facture|fonds de solidarité|payer la cantine impossible|saisi mes meubles$$),
    ('assurance_maladie', $$perdu ma carte vitale|carte vitale volée|mon patron attend mon arrêt|papier d'arrêt du docteur|
        complément de salaire maladie|arrêt refusé contrôle médecin conseil|mi-temps thérapeutique|invalidité sécu|
        prise en charge taxi hôpital|médicaments non remboursés|dépassement d'honoraires|forfait hospitalier|
        nouveau-né sécu rattacher|étudiant sécu|frontalier soins|changement de caisse|attestation pour la carte$$),
    ('rendez_vous_medical', $$mammographie dépistage rendez-vous|dépistage|mes yeux rendez-vous dans six mois|plus de dentiste|
        appeler le docteur sans réponse|médecin de remplacement|l'hôpital me demande de confirmer|liste d'attente docteur|
        consultation mémoire|allergologue|urologue|neurologue|pneumologue|diabète spécialiste|cancérologue|ostéopathe|psy pour mon fils|
        un virus comme la grippe|attrapé un virus à la gorge$$),
    ('espace_sante', $$compte rendu de mon opération|lettre de sortie d'hôpital|résultats d'IRM|prise de sang d'hier résultat|
        docteur a mis mes papiers en ligne|retrouver mes vaccins|attestation vaccin|ordonnance pour ma fille en photo|
        partager mon dossier avec le chirurgien|radio sur un CD$$),
    ('mutuelle', $$la complémentaire de mon mari s'arrête|perdre la mutuelle de l'entreprise|mutuelle retraités|
        devis lunettes audioprothésiste|soins dentaires chers|hospitalisation mutuelle papier|prise en charge hôpital mutuelle|
        rattacher mon fils à la mutuelle|changer de complémentaire|comparer des mutuelles$$),
    ('handicap', $$une aide en classe pour mon petit-fils|dyslexie dyspraxie hyperactif TDAH école|carte pour ne pas faire la queue|
        priorité dans les files|jambes station debout pénible|travail aménagé handicap|entrer en ESAT|tierce personne|
        place dans un foyer spécialisé|fauteuil électrique aide|aménager le véhicule|accident de travail séquelles reconnaissance$$),
    ('autonomie', $$mon mari a alzheimer je n'en peux plus|relais pour souffler|téléalarme pour ma belle-mère|médaillon|
        elle laisse le gaz allumé|elle ne mange plus toute seule|père âgé qui conduit encore mal|vivre seul à quatre-vingt-dix ans|
        chambre au rez-de-chaussée adaptation|rampes barres d'appui|garde de nuit|aller chercher ses médicaments|
        accompagner aux rendez-vous|petit bricolage jardin personne âgée|compagnie pour personne seule|curatelle maison de retraite$$),
    ('france_travail', $$je finis mon contrat vendredi|s'inscrire tout de suite au chômage|plus de travail depuis lundi|
        saisonnier chômage d'hiver|calcul de mes allocations chômage|prime de retour à l'emploi|mon espace emploi bloqué|
        rendez-vous téléphonique conseiller|justifier mes recherches|licenciement maladie inaptitude|chômage et formation|carence chômage$$),
    ('cv', $$tout sur une vieille feuille CV|curriculum à taper|CV pour ma fille|curriculum pour l'intérim|lettre pour un stage|
        photo et CV en ligne|dates de mes emplois|refaire un CV moderne|présenter ma candidature$$),
    ('offres_emploi', $$petit-fils cherche un boulot pour juillet|boulot dans les crêperies|travail saisonnier restaurant|
        embaucher aide familiale offre|usine de poisson|conditionnement légumes|travail de nuit|aide à domicile cherche heures|
        CDD remplacement|apprentissage boulanger coiffure mécanique|travailler à l'hôpital|concours mairie agent|retrouver du travail à cinquante ans$$),
    ('formation', $$euros à dépenser compte formation|courrier du CPF|droits à la formation|permis poids lourd financé|
        formation à distance|se reconvertir|passer un titre professionnel|apprentissage adulte|stage informatique chômage|
        apprendre la bureautique diplôme|BAFA|secourisme|habilitation électrique|langue des signes apprendre formation$$),
    ('apprendre_francais', $$il comprend mais ne sait pas écrire le français|mon gendre turc italien espagnol apprendre|
        elle veut apprendre à parler|cours du soir de français|progresser en français|bénévole pour lire|jamais allé à l'école|
        remplir un chèque je ne sais pas écrire|je signe d'une croix|cours gratuits de langue|migrant cours$$),
    ('pronote', $$justifier l'absence sur le site du lycée|mot d'absence collège|site de l'école maternelle|code parents perdu|
        conseil de classe|emploi du temps changé|sortie scolaire autorisation en ligne|cahier en ligne|prof absent|
        messagerie du collège|mon ex voit les notes|manuels numériques|devoir à rendre sur l'ordinateur du lycée$$),
    ('portail_famille', $$payer les repas de l'école|avant c'était par chèque cantine|repas sans porc allergie cantine|
        inscription école petite section|place d'accueil bébé|micro-crèche|garde après quatre heures|stage de voile vacances enfants|
        séjour d'été jeunes|école de musique inscription enfant|carnet de tickets|vaccins pour l'école|régie municipale repas$$),
    ('parcoursup', $$en attente partout|refusé partout après le bac|école de commerce|formation d'infirmière concours|
        BUT informatique|prépa|réorienter ma fille étudiante|année de césure|lettre pour une école|caution étudiant|
        dossier social étudiant|repas à un euro|carte d'étudiant|job et études$$),
    ('ecrans', $$un monsieur lui écrit sur Snap|inconnu écrit à ma fille|jeune fille treize ans réseaux|photo nue adolescente|
        petit-fils insultes en ligne|devant YouTube toute la journée|TikTok la nuit|achats dans les jeux|
        bébé devant le téléphone|mettre un code pour que les enfants|limiter internet la nuit|manette console|ado enfermé$$),
    ('logement', $$logement plus petit sans marches|logement avec un office|hébergement pour mon fils|séparation plus de logement|
        propriétaire vend|congé pour vente|chauffage en panne bailleur|fuite chez moi locataire|voisins logement social|
        échanger mon logement|logement adapté vieillesse|colocation seniors|sous-location|maison à vendre annonce|béguinage$$),
    ('energie', $$refaire ma toiture avec une aide|aide de l'État pour les travaux|devis isolation|vieux chauffage électrique|
        régulation d'eau|compteur d'eau qui tourne|facture de fioul|bois de chauffage aide|courant coupé puissance|
        changer les radiateurs|maison de campagne froide|diagnostic énergétique|éco-prêt|artisan RGE$$),
    ('contrats', $$enlever le téléphone de la maison|plus besoin de la ligne fixe|ligne téléphonique supprimer|
        deux factures d'opérateur|rendre la box|mensualité internet augmente|offre promotionnelle finie|
        assistance téléphonique jamais joignable|engagement vingt-quatre mois|contrat d'entretien chaudière|
        abonnement télé sport|assureur résiliation|abonnement d'essai qui continue|changer de forfait$$),
    ('transports', $$réserver Quimper Paris|place dans le train avec ma carte senior|aller au mariage à Bordeaux|retard de train rembourser|
        chien dans le train|accompagnement en gare handicap|bus scolaire|vélo électrique location|covoiturer|
        bateau pour Ouessant Sein Molène|aller à l'aéroport|valises|louer une voiture|taxi conventionné|abonnement TER travail|itinéraire à pied$$),
    ('debuter', $$montrez-moi par le début|on m'a donné un vieil ordi montrer|reprendre depuis le début|pas à pas|
        je n'ai jamais appris|je clique partout et je me perds|trop petit ces boutons je débute|où on clique|
        apprendre avant qu'il soit trop tard|ma fille va trop vite quand elle explique|une petite main pour apprendre|
        s'y mettre à la retraite|stage ordinateur seniors|pour les anciens apprendre|recommencer les cours$$),
    ('smartphone', $$le temps que je trouve le rond vert|rond vert rond rouge|répondre quand ça sonne|rallumer mon portable|
        le téléphone de mon mari est à moi maintenant|appel manqué rappeler|numéro masqué|agrandir le clavier du téléphone|
        mettre à jour mon téléphone|téléphone offert à Noël|retrouver mon téléphone dans la maison|une icône disparue|
        musique de sonnerie|écran verrouillé|captures d'écran|calculatrice lampe|forfait data téléphone réglage$$),
    ('tablette', $$ma tablette demande une mise à jour|tablette et mot de passe|jouer sur la tablette|photos sur la tablette|
        tablette de mon mari|tablette Amazon Fire|tablette pour lire|charger la tablette|vidéo sur tablette|
        tablette avec clavier|écran de la tablette cassé|tablette pour ma mère$$),
    ('depannage', $$s'éteint au bout de cinq minutes|ordinateur qui fume|il redémarre sans arrêt|clavier en anglais QWERTY|
        icônes bougé|écran à l'envers|flèche qui bouge plus|plus de curseur|Word ne s'ouvre plus|
        clé pas reconnue|caméra en panne|haut-parleurs|imprimante hors ligne|papier coincé|rayé vitre|
        batterie gonflée|pièce à changer ordinateur|récupérer un ordinateur planté$$),
    ('achat_materiel', $$ordinateur à cent cinquante euros|tablette ou ordinateur que choisir|bonne marque|
        ordinateur d'école lycée région|vieux portable à donner|troquer|souris et clavier à acheter|
        imprimante pas chère|combien de giga|ordinateur léger|payer un ordinateur en plusieurs fois|aide matériel informatique$$),
    ('imprimer', $$trois copies de mon bail|copies de mes bulletins|imprimer mes fiches de paie|relevé à sortir sur papier|
        agrandir une photocopie|noir et blanc|cahier à relier|copie pour la mairie|envoyer la copie de ma carte|
        carte d'embarquement à imprimer|ticket de cinéma sur papier|convention à signer et renvoyer|photographier un document$$),
    ('connexion', $$depuis l'orage plus de téléphone ni internet|coupure depuis hier|plus de télé par la box|
        nouvel appartement mettre internet|box reçue à installer|fil blanc fil jaune|internet par satellite|
        wifi au camping|rien ne charge|page sans connexion|ordinateur pas connecté|antenne relais|routeur 4G|rallonge wifi$$),
    ('acces_libre', $$passer faire un truc sur vos machines|rien à la maison ordinateur|utiliser votre imprimante et vos ordinateurs|
        un coin tranquille pour faire mes papiers sur ordinateur|ordinateur dispo|borne à la caf ordinateur|
        réserver un poste|ouvert le samedi ordinateurs|télétravail lieu|étudier avec un ordinateur sur place$$),
    ('fichiers', $$dossiers en pagaille sur le bureau|pagaille dans mes fichiers|document enregistré je ne sais où|
        vieux disque à récupérer|passer d'un ordinateur à l'autre|tout mettre dans le cloud|partager un dossier|
        doublons|clé USB perdue|clé abîmée|fichier impossible à ouvrir|sauver avant de réparer|archiver$$),
    ('bureautique', $$taper l'histoire de ma famille|livre de famille à mettre en forme|budget dans Excel|
        écrire un discours de mariage|un programme de spectacle|faire une liste d'invités|un tableau pour le loto|
        numéros de page|sommaire|insérer une photo dans un texte|enveloppe imprimée|étiquettes de confiture|facture à taper Word|recueil de recettes$$),
    ('logiciels_libres', $$système gratuit avec un manchot|manchot|pingouin Linux|ordinateur refusé par Windows 11|
        programmes gratuits sans publicité|remplacer Office|installer un système libre|clé Linux|MX Linux|Signal et libre|fin de Windows 10 alternative$$),
    ('accessibilite', $$je n'y vois goutte|petit écran je ne vois pas|police trop petite du téléphone|sonnerie plus forte sourde|
        lumière qui clignote quand on appelle|lire pour moi l'écran|opération des yeux lire|main droite paralysée|
        clavier à grosses lettres|souris adaptée|téléphone parlant|livre audio aveugle|contraste noir|boucle magnétique|tremblements$$),
    ('messagerie', $$mon adresse en Wanadoo va fermer|adresse qui ferme|boîte de réception vide|garder mes anciens mails|
        répondre à tous|mettre un document dans un mail|mail de la mairie jamais reçu|mail trop lourd|
        fournisseur adresse mail changer|adresse mail pour Ameli|signature de mail|liste de contacts mail|
        mail classé|adresse de mon mari|boîte mail sur la tablette|mot doux par mail$$),
    ('visio', $$voir bouger la petite dernière|petite née à Montréal|ma fille vit à Londres Sydney New York se voir|
        arrière-petits-enfants à l'écran|fêter Noël à distance|rendez-vous vidéo conseiller|conférence en ligne|
        cours de gym par vidéo|image figée pendant l'appel|retourner la caméra|assemblée en visio|parler avec l'Amérique|Portal$$),
    ('messagerie_instantanee', $$mettre un cœur sous le message|répondre à ma fille par message|envoyer un pouce|
        copier un message|transférer un message|messages bleus|double coche|supprimer un message envoyé|
        discussion de famille|message audio|photos dans le groupe|ajouter ma sœur au groupe|WhatsApp sur ordinateur|message en retard$$),
    ('reseaux_sociaux', $$je ne veux plus qu'on me voie sur Facebook|changer ma photo Facebook|anniversaire sur Facebook|
        ancienne classe|vieilles connaissances|copine de régiment|demande d'inconnu|ma commune publie|lire les commentaires|
        rencontrer un homme une femme|veuf rencontre|Tinder|partager sur mon mur|vidéo en direct|fil d'actualité$$),
    ('photos', $$photos de mon défunt mari dans son téléphone|récupérer les photos du téléphone cassé|
        copier les photos sur un disque|photos floues|montrer mes photos sur la télé|photos dans le nuage|
        trop de doubles|photos du voyage|faire développer|cadre numérique cadeau|photos WhatsApp enregistrer|
        vieil album à scanner|appareil photo qui ne lit plus la carte|trier dix ans de photos$$),
    ('achats', $$la robe commandée n'est pas la bonne|renvoyer une robe|retour gratuit|payé deux fois ma commande|
        bouton payer|panier commande validation|vendre la poussette|vendre les outils de mon mari|vendre des timbres|
        donner des meubles|annonce Leboncoin répondre|livraison à domicile courses|pharmacie en ligne|
        compte Vinted bloqué|billet de concert|commander des bulbes laine|chercher le moins cher$$),
    ('recherche_internet', $$ma maladie je regarde où|chercher un remède|trouver une adresse de docteur|horaires de la déchetterie|
        chercher une image|quel site est sérieux|comment taper une question|numéro de la mairie|
        chercher les paroles d'une chanson|trouver une plante|signification d'un mot|retrouver une page|
        barre de recherche|page en anglais|marées du jour|résultats du foot|programme télé|prix du fioul|trouver un modèle de tricot|
        recette avec des prunes|confiture de prunes|gâteau aux amandes|confiture d'oranges|recette avec un avocat|nuages et radar de pluie|
        reconnaître un papillon|nid de souris que faire$$),
    ('loisirs', $$voir les matchs de la coupe du monde|jeux olympiques en direct|opéra en vidéo|apprendre l'accordéon|
        chants bretons|histoire de ma commune|livre à télécharger|magazine numérique|jeu de patience|mots fléchés|
        concours de belote|astronomie jardinage vidéos|cours de yoga|films anciens|De Funès|écouter RTL France Inter|
        visite de château|registres de naissance anciens|poilus marins ancêtres|karaoké chanson$$),
    ('creation', $$mettre une chanson sur le film|film du baptême|film de mariage|assembler des vidéos|ralenti|
        effacer un fond de photo|faire une carte animée|restaurer une photo abîmée|bouton cassé à refaire en 3D|
        autocollants|flocage|vidéo pour les soixante ans de mariage|bande-annonce|enregistrer mes chansons|livre illustré$$),
    ('intelligence_artificielle', $$le robot peut faire mes lettres|robot qui écrit|l'ordinateur qui pense|
        machine qui parle comme nous|ChatGPT gratuit|est-ce dangereux l'IA|réponses du robot fausses|
        image inventée|fausse vidéo du président|traduction par IA|discuter avec ChatGPT|assistant qui rédige$$),
    ('mot_de_passe', $$on me redemande le mot de passe Google|mot de passe jamais eu|mot de passe du téléphone|
        mot de passe Apple|mot de passe de mon mari décédé|numéro de téléphone de secours|confirmer que c'est moi|
        code par mail pas reçu|mauvais identifiant|majuscule obligatoire mot de passe|mot de passe expiré|
        le site ne me reconnaît plus|session fermée|je tape bien mais il refuse|double vérification$$),
    ('arnaques', $$message du facteur pour payer|payer un euro quatre-vingt-dix-neuf|ça me paraît drôle ce message|
        on me dit que j'ai gagné|numéro inconnu qui raccroche|appel enregistré du CPF|faux électricien|
        démarchage isolation arnaque|on m'a pris mille euros|j'ai donné ma carte d'identité à un inconnu|
        vendeur qui ne livre pas|acheteur louche Leboncoin|faux chèque|message de l'Assurance maladie suspect|
        colis bloqué frais de douane|il veut des coupons|on me fait peur au téléphone$$),
    ('piratage', $$quelqu'un écrit à mes amis avec mon nom|mes contacts reçoivent des messages de moi|
        faux compte à mon nom|mot de passe changé sans moi|connexion inconnue|téléphone qui fait des choses tout seul|
        publicité qui ne s'en va pas|écran qui crie|microsoft bloqué appelez|compte volé|WhatsApp piraté|
        messages que je n'ai pas envoyés|infecté|logiciel pour nettoyer$$),
    ('vie_privee', $$je ne veux pas que Google sache où je vais|couper la position|téléphone me suit|
        on sait où j'habite sur internet|retirer mon adresse de l'annuaire|ne pas être sur internet|
        refuser la publicité|compte que je n'utilise plus|caméra du voisin|mon enfant pris en photo|
        données de santé vendues|désinscription|effacer un commentaire|mon nom sur Google$$),
    ('site_association', $$une belle affiche pour le comité|comité de jumelage affiche|faire venir du monde à notre spectacle|
        annoncer une sortie du club|nos statuts sur le site|programme de la saison du club|photo de groupe sur le site|
        recruter des bénévoles annonce|panneau d'affichage|gazette de l'association|site vieux de dix ans association|
        chorale concert annonce|banderole$$),
    ('gestion_association', $$monter une asso de quartier|papiers à la préfecture pour une association|récépissé de déclaration association|
        trouver une salle réunion club|voter à distance assemblée|cahier de comptes association|rembourser les frais des bénévoles|
        licence sportive adhérents saisie|assurance de l'association|dissoudre une association|adhésions de la rentrée|
        carte d'adhérent|salarié d'une association chèque emploi associatif$$),
    ('commerce', $$ostréiculteur huîtres vendre|qu'on commande sur internet mes produits|pêcheur vente à quai|apiculteur miel|
        vendre mon cidre|crêpière food truck|traiteur|prise de rendez-vous de mes clients|garagiste|menuisier|
        vitrine pour mon atelier|photographe site|carte de visite pour mon métier|ardoise menu du restaurant|
        livraison à mes clients|carte de fidélité|salon de thé|gîte réservations$$),
    ('entreprise', $$couturière à la maison comment déclarer|travail à domicile déclarer activité|petites ventes à déclarer|
        retraité qui veut facturer|peintre en bâtiment à son compte|numéro de TVA|assurance décennale|
        nourrice indépendante|cotiser comme indépendant|code APE|chèque emploi entreprise|micro et chômage|
        mes recettes du mois à déclarer|stand déclaré|vendre mes créations statut$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> ''
on conflict do nothing;

call technique.peser_les_expressions();
