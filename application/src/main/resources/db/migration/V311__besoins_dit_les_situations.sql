-- Situations as they are told, where nobody names the need: papers, money, health, work, school. And the words of every day that said one
-- need too loudly when they stood alone.
delete from technique.expression_livree
where expression in ('prune', 'duo', 'Signal', 'Mint', 'Meet', 'story', 'foyer', 'console', 'RED', 'ASS allocation de solidarité', 'mobile',
    'caution', 'visa', 'présentation', 'réseau', 'images', 'sorties', 'animation', 'panier', 'index du compteur', 'vœux', 'licence',
    'mon bar', 'attestation', 'mandat', 'bébé', 'tel', 'dépendance', 'convocation au tribunal', 'expliquez-moi cette lettre',
    'adresse d''un site', 'fin de contrat', 'barre de douche adapter le logement', 'les bases', 'indépendant', 'devis', 'garder mon bébé',
    'années manquantes', 'compte parent', 'je suis bloqué dehors de mon compte', 'messages', 'le prof principal', 'micro');

insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('impots', $$qui habite chez moi à dire aux impôts|dire qui occupe ma maison|déménagement à dire aux impôts|mon taux de prélèvement|
        changer mon taux|prélevé à la source|j'ai trop payé d'impôts|remboursement des impôts|payer la foncière|
        papier de non-imposition|avis de situation déclarative|ma feuille préremplie est fausse|corriger ma déclaration de revenus|
        déclarer la pension de mon mari|déclarer ma femme de ménage|frais de maison de retraite à déduire|les dons que j'ai faits|
        don aux associations sur la déclaration|date limite de déclaration|payer la taxe|le fisc m'écrit|
        je dois des sous aux impôts|déclarer une piscine|cocher les cases de la déclaration|redevance télé|
        contribution sociale CSG|abattement|part fiscale|maison secondaire taxe|droits de succession déclaration$$),
    ('carte_grise', $$on m'a donné une voiture|mon fils me donne sa voiture|mettre la voiture à mon nom|
        je me débarrasse de la voiture|vendu à un particulier|acheté à un particulier|papiers du véhicule à refaire|
        immatriculer une voiture étrangère|voiture de mon mari décédé à mon nom|le garage ne fait pas la carte grise|
        quad tracteur immatriculation|cyclomoteur|dire que j'ai vendu l'auto|barrer la carte grise|code pour céder|
        changer l'adresse du véhicule|vignette pollution pour ma voiture|plaques de la caravane|tondeuse autoportée$$),
    ('permis_conduire', $$mon permis est abîmé|permis périmé|permis au format carte bleue|conduire encore à quatre-vingts ans|
        visite chez le médecin pour conduire|garder le volant|reprendre le volant|j'ai perdu des points sur mon permis|
        combien de points j'ai|mon petit-fils passe le code|leçons de conduite|moniteur auto-école|
        photo et signature pour le permis|fabrication du permis où en est|voiture sans permis|permis probatoire|
        conduire en Angleterre|permis annulé$$),
    ('carte_identite', $$ma pièce d'identité est trop vieille|prendre l'avion il me faut des papiers|
        le code de la photo pour la carte|photographe code photo d'identité|ma carte va être périmée|
        rendez-vous à la mairie pour la carte|partir à l'étranger avec les enfants|papiers pour voyager|
        on m'a pris mon sac avec tous mes papiers|papiers volés|perdu mon portefeuille|faire les papiers d'identité du petit|
        autorisation de sortie pour mon fils|demande d'identité sur l'ANTS|pré-demande passeport|ma nouvelle carte est-elle prête|
        carte pas au bon nom|carte d'identité du bébé|voyage scolaire pièce d'identité|timbre pour le passeport$$),
    ('titre_sejour', $$la préfecture ne me répond pas|rendez-vous à la préfecture|mon titre se termine|papiers d'étranger|
        rester en France|demander les papiers|mon mari est étranger|avoir la nationalité|test pour la nationalité|
        duplicata du titre|site des étrangers|attestation de prolongation|carte de dix ans|faire venir mes enfants du pays|
        lettre d'invitation attestation d'accueil|visa de long séjour|visa pour ma mère|carte de séjour perdue|
        renouveler mes papiers préfecture|demande d'asile|expulsé du territoire|migrant$$),
    ('etat_civil', $$papier comme quoi je suis née|preuve de ma naissance|demander un acte à la mairie|
        extrait pour le notaire|acte de naissance de mon père|mairie de naissance|je me marie|publier les bans|
        se pacser à la mairie|reprendre mon nom|nom de mariage|double nom|ajouter le nom de la mère|
        livret de famille après un divorce|livret de famille en double|déclarer la naissance du petit|acte pour mon passeport|
        né à l'étranger|acte avec mention marginale|divorcer par consentement$$),
    ('franceconnect', $$par quel compte entrer|choisir impôts ou ameli pour se connecter|entrer avec le compte ameli ou impôts|
        bouton bleu pour s'identifier|s'identifier avec France Connect|un seul compte pour tous les services publics|
        activer l'identité de la poste|facteur pour vérifier mon identité|lire ma carte avec le téléphone|
        la puce de la carte d'identité|prouver que c'est bien moi|FranceConnect plus|on me demande FranceConnect|
        mon compte FranceConnect ne marche plus|identité en ligne$$),
    ('amendes', $$j'ai roulé trop vite|excès de vitesse courrier|stationnement payé et quand même amende|forfait de stationnement|
        papier sur le pare-brise|payer le timbre amende|télépaiement de l'amende|photo du radar|
        c'était mon fils qui conduisait|c'est pas moi qui conduisait|voiture vendue et je reçois les amendes|
        contester un stationnement|contravention qui augmente|majoration amende|réclamation au ministère public|
        j'ai grillé le stop|téléphone au volant|oublié mon ticket de parking|contrôleur m'a mis une amende|prune pour le stationnement|
        135 euros|amende pour dépôt sauvage$$),
    ('elections', $$quelqu'un peut voter pour moi|je ne serai pas là le dimanche du vote|changé de commune pour voter|
        m'inscrire sur la liste|ma carte d'électrice n'est pas arrivée|où je dois voter|procuration chez les gendarmes|
        valider la procuration|mon fils a dix-huit ans et veut voter|suis-je inscrit sur la liste électorale|
        changer de bureau de vote|voter depuis l'hôpital|voter depuis la maison de retraite|isoloir|jour des élections|
        second tour|vérifier mon inscription électorale$$),
    ('justice', $$mon voisin me menace|on m'a frappée|mon mari me bat|voisins qui font du bruit|aller voir les gendarmes|
        faire une main courante|papier comme quoi je n'ai pas été condamné|extrait de casier pour un emploi|
        lettre du tribunal|convoqué au tribunal|garde des petits-enfants|droit de visite des grands-parents|
        je n'ai pas les moyens de payer un avocat|mettre ma mère sous tutelle|habilitation familiale|on m'a cambriolé|
        vol chez moi plainte|on m'a volé mon vélo|cambriolage|jugement de divorce|commissaire de justice|conciliateur avec le voisin|
        haie du voisin|agression|attaquer l'entreprise qui a fait les travaux|mal fait travaux recours|être défendu|
        juge des tutelles|compte rendu de tutelle|harcèlement au travail$$),
    ('deces', $$ma sœur est partie|il nous a quittés|par quoi commencer après la mort|qui prévenir quand quelqu'un meurt|
        prévenir la banque du décès|arrêter les contrats d'un mort|le notaire pour maman|régler la succession|
        compte bloqué du défunt|vider la maison de mes parents|acte de décès à envoyer|papiers de mon mari mort|
        capital obsèques|contrat obsèques|frais d'enterrement|partage entre frères et sœurs|testament|
        la maison de papa après sa mort|fermer le Facebook d'un mort|je viens d'enterrer mon père|perdu ma femme$$),
    ('courrier', $$je n'y comprends rien à cette lettre|lettre à laquelle je ne comprends rien|qu'est-ce qu'ils me veulent|
        tourner ma lettre|m'aider à faire une lettre|écrire au syndic|écrire au maire|lettre pour me plaindre|
        écrire une réclamation|réponse à faire par écrit|lire mon courrier|je ne vois pas ce qu'on me demande|
        papier que je ne comprends pas|tas de papiers|classer la paperasse|lettre avec accusé de réception|
        envoyer un recommandé par internet|lettre de résiliation à écrire|écrire à mon assurance|
        quelqu'un pour écrire à ma place|mots compliqués dans le courrier|formulaire papier à remplir|trier la paperasse$$),
    ('demarche', $$formulaire à remplir sur l'ordinateur|tout se fait par internet maintenant|plus personne au guichet|
        plus de guichet tout en ligne|dossier refusé il manque une pièce|pièce manquante à envoyer|joindre un justificatif|
        mettre les documents sur le site|télécharger un formulaire|remplir un cerfa|demande à faire en ligne|
        créer mon espace|signer en ligne|à quoi j'ai droit|savoir si j'ai droit à quelque chose|aides auxquelles j'ai droit|
        attestation à télécharger|m'occuper des papiers de ma mère|faire les papiers de mon père|
        aider quelqu'un dans ses démarches|clôture ou abri de jardin déclaration|déclarer des travaux en mairie|
        panneau et permis de construire|carte de pêche en ligne|justificatif de domicile|procuration pour mes papiers|
        service public en ligne|inscription en ligne obligatoire|déclarer mes poules|récépissé de dossier|
        déclarer un puits|chasse permis validation|rendez-vous en préfecture en ligne$$),
    ('caf', $$je n'ai plus mes allocations|la caisse d'allocations|aide pour le loyer|aide pour payer mon loyer|on m'a coupé mon RSA|
        déclarer tous les trois mois|rembourser un trop-perçu|la caisse me demande de rembourser|
        déclarer que je vis seule|je me suis mise en ménage|ma fille attend un enfant|seule avec mes enfants|
        je ne touche plus l'APL|combien j'aurai d'APL|aide pour garder le petit|droits au RSA|contrat RSA|
        attestation de la caf|dossier caf bloqué|site de la caf|contrôle de la CAF|prime de Noël|prime pour ceux qui travaillent|
        complément quand on gagne peu|allocation pour parent seul|pension pas payée par le père|aide aux vacances caf|
        quotient familial|MSA prestations$$),
    ('retraite', $$m'arrêter de travailler bientôt|combien je vais toucher à la retraite|je pars l'an prochain à la retraite|
        il manque des années sur mon relevé|années oubliées sur mon relevé|la pension de mon défunt mari|
        pension de veuve|une part de la retraite de mon mari|prouver que je suis vivant|prouver que je suis encore en vie|
        pension d'un pays étranger|ma pension a baissé|ma pension n'est pas arrivée|changer de compte pour ma retraite|
        demander la réversion|à soixante ans|à soixante-deux ans|dernier employeur pour ma retraite|mes bulletins de paie perdus|
        pension de fonctionnaire|petite retraite complément|minimum pour les vieux|allocation de solidarité aux personnes âgées|
        CARSAT papier|points Agirc|caisse complémentaire|attestation fiscale retraite|retraite agricole MSA|
        faire mon dossier de retraite|arrêter de bosser|caisse qui verse ma pension$$),
    ('banque', $$voir mon compte sans aller à la banque|voir combien il me reste sur mon compte|l'agence a fermé|
        valider un paiement sur le téléphone|valider quand je paye|code de la banque par SMS|l'appli de la banque demande un code|
        envoyer de l'argent à mon fils|faire passer de l'argent sur un compte|mes relevés de banque|imprimer un RIB|
        changer de banque|ma carte est bloquée|carte visa|code de la carte bleue oublié|commander un chéquier|
        BNP|Société Générale|LCL|Hello bank|Fortuneo|CIC|Revolut|Caisse d'Épargne|Banque Populaire|CMB|BPE|
        payer sans contact|payer avec le téléphone|se connecter à son compte bancaire|épargne|placer mes économies|
        livret|découvert autorisé|prélèvement inconnu sur mon compte|mandat SEPA|virement refusé|virement instantané|
        plafond de la carte|ouvrir un compte bancaire$$),
    ('dettes', $$je n'y arrive plus avec les factures|l'huissier est passé|l'huissier est venu|découvert tous les mois|
        à sec le dix du mois|trop de crédits|je dois de l'argent partout|lettre de relance|on va me couper le courant|
        mes comptes sont dans le rouge|je mange plus à ma faim|aide pour manger|colis de nourriture|épicerie sociale|
        payer en plusieurs fois mes dettes|je n'ai plus de quoi vivre|menacée d'expulsion|loyers que je n'ai pas payés|
        faire un budget|je ne sais plus comment payer|demander un délai de paiement|Cofidis|Sofinco|Cetelem|
        rachat de crédits|saisie sur mon compte|dossier à la Banque de France|aide du CCAS|secours d'urgence|
        l'assistante sociale|ruiné|jeux d'argent dettes|je croule sous les factures$$),
    ('assurance_maladie', $$ma carte ne passe plus à la pharmacie|la carte du docteur ne marche plus|carte de la sécu|
        j'ai changé de docteur|dire qui est mon médecin|nouveau médecin traitant à déclarer|médecin parti en retraite|
        mes soins ne sont pas remboursés|remboursement que j'attends|envoyer un arrêt|je suis en arrêt|
        on m'a arrêté quinze jours|indemnités pas versées|carte pour se soigner à l'étranger|carte européenne pour voyager|
        papier de la sécu|attestation de sécurité sociale|être pris en charge à cent pour cent|maladie longue durée|
        bon pour le taxi ambulance|transport pour l'hôpital|feuille du docteur à envoyer|décompte de remboursements|
        photo pour la carte vitale|carte vitale sur le téléphone|mettre à jour à la pharmacie|rattacher mon enfant à ma sécu|
        accident au travail|congé de paternité|je me suis blessé au travail|caisse primaire|appli ameli|
        changer d'adresse à la sécu|trois mille six cent quarante-six 3646|capital décès sécu$$),
    ('rendez_vous_medical', $$le secrétariat du docteur ne répond pas|il faut passer par internet pour le docteur|
        prendre rendez-vous pour mes yeux|annuler chez le dentiste|reporter mon rendez-vous médical|
        voir un médecin en vidéo|voir un docteur par la caméra|médecin à distance|mon docteur est parti en retraite|
        plus aucun docteur ne prend|trouver un docteur qui prend|nouveau patient|rendez-vous pour une radio|
        rendez-vous au laboratoire|rendez-vous pour le vaccin|vaccin de la grippe|podologue|orthophoniste|dermato|rhumatologue|
        orl|gastro|consultation|échographie|chirurgien|cabinet médical|maison médicale|urgences|
        rendez-vous à l'hôpital par internet|pharmacie de garde|sage-femme|doctolib pour ma mère|rappel de rendez-vous médecin|
        centre de santé|infirmière à la maison prise de sang$$),
    ('espace_sante', $$voir mes analyses|mes résultats de sang|résultats de labo sur internet|code du laboratoire|
        mes ordonnances en ligne|ordonnances dans un coffre|documents du docteur|lettre du spécialiste à retrouver|
        vaccins que j'ai faits|rappels de vaccins|compte rendu de l'hôpital|radios à récupérer|images de mon scanner|
        dossier pour que tous les docteurs voient|ouvrir mon espace santé|historique de soins|mes allergies groupe sanguin|
        traitement que je prends|carnet de santé des enfants|ranger mes papiers médicaux|refuser mon espace santé$$),
    ('mutuelle', $$ma complémentaire est trop chère|je paye trop pour ma complémentaire|mal remboursée pour mes lunettes|
        mal remboursé des dents|mes dents coûtent trop cher|lunettes pas remboursées|trouver une complémentaire|
        ai-je droit à la C2S|complémentaire gratuite|je n'ai plus de mutuelle|mutuelle de mon ancien travail|
        appareils auditifs combien remboursés|carte de tiers payant|attestation de mutuelle|payer la mutuelle en retraite|
        mutuelle de la commune|mutuelle communale|dentier|couronne dentaire|chambre particulière à l'hôpital|
        envoyer une facture à la mutuelle|MGEN|Harmonie mutuelle|MAIF Macif santé|prise en charge optique$$),
    ('handicap', $$mon fils est différent dossier à refaire|enfant autiste dossier|carte pour se garer|
        places réservées pour se garer|places bleues|macaron pour la voiture|je suis en fauteuil|je ne peux plus marcher carte|
        carte priorité|allocation pour handicapé|reconnu handicapé|reconnu travailleur handicapé|poste adapté|
        je ne peux plus travailler à cause de mon dos|renouveler l'AAH|maison départementale des personnes handicapées|
        aide humaine à l'école|accompagnante pour mon fils à l'école|trisomique|sclérose en plaques|paralysé|
        taux de quatre-vingts pour cent|invalide|aménager la voiture fauteuil|malentendant reconnaissance|projet de vie MDPH|
        foyer pour adultes handicapés|troubles dys dossier$$),
    ('autonomie', $$maman ne peut plus rester seule|papa ne peut plus rester tout seul|elle oublie tout|il perd la mémoire|
        une place en maison de retraite|quelqu'un pour le ménage chez moi|je ne peux plus faire mon ménage|
        je ne peux plus faire mes courses|aide pour la toilette|repas livrés à la maison|portage de repas|
        tomber dans la salle de bains|douche à la place de la baignoire|bouton d'alarme|bracelet d'alarme|
        je m'occupe de ma femme malade|je suis épuisée de m'occuper de lui|aide pour rester chez moi|
        une dame pour s'occuper de ma mère|payer une aide à domicile|femme de ménage déclarée|infirmière à domicile|
        sortie de l'hôpital et je vis seul|dossier pour l'EHPAD|résidence seniors|foyer logement|repos pour les aidants|
        perte de mémoire|escaliers que je ne peux plus monter|lit médicalisé|ADMR|conférence pour bien vieillir|
        dossier du département pour personnes âgées|se sentir seul|visites à domicile$$),
    ('france_travail', $$je viens de perdre mon emploi|perdu ma place|oublié de pointer|pointer tous les mois|
        pointer sur internet|faire mon actualisation|attestation de mon ancien patron|papier du patron pour le chômage|
        Pôle emploi a changé de nom|m'inscrire au chômage|combien je vais toucher au chômage|mes droits au chômage|
        mon contrat est fini|fin de CDD inscription|on m'a licenciée|mon usine ferme|convocation de France Travail|
        mon conseiller emploi|radié pour absence|déclarer ma reprise de travail|allocation de retour à l'emploi|
        j'ai travaillé quelques heures ce mois|quinze heures par semaine RSA|inscrit d'office|trop versé chômage|
        démissionner|dossier d'indemnisation$$),
    ('cv', $$refaire mon curriculum|me présenter au patron par écrit|lettre pour me présenter|
        mettre mes expériences sur une feuille|mettre tous mes boulots sur une page|répondre à une annonce de travail|
        envoyer ma candidature|belle lettre pour un employeur|préparer mon rendez-vous avec l'employeur|
        ma lettre pour avoir la place|page qui dit ce que j'ai fait|parcours professionnel|CV à remettre au propre|
        CV sur clé|photo sur CV|compétences à mettre sur un CV$$),
    ('offres_emploi', $$mon fils ne fait rien il lui faudrait du travail|trouver une place|chercher une place d'apprenti|
        faire des ménages chez les gens|quelques heures de ménage|garder des enfants pour gagner un peu|
        annonces de travail|petit travail pour arrondir|travailler l'été|saison|usine qui embauche|qui embauche par ici|
        regarder les annonces sur Indeed|site pour trouver du travail|travail pour mon petit-fils|trouver un patron|
        contrat d'apprentissage|stage pour ma fille|concours de la fonction publique|travailler à la mairie|
        changer de boulot|plus de travail à mon âge|jeune sans emploi|jeune qui a quitté l'école|service civique|
        travailler à la retraite un peu|alternance entreprise|CAP emploi|job dating|Adecco Manpower|vendeuse|aide soignante emploi$$),
    ('formation', $$des sous pour une formation|l'argent de mon compte formation|apprendre un nouveau métier|
        apprendre un métier à mon âge|changer de métier par une formation|passer un certificat|certificat Pix|
        examen d'informatique|apprendre l'anglais|stage payé|prépa pour reprendre|retourner à l'école adulte|
        formation pour chômeur|qui paye ma formation|faire reconnaître mon expérience|bilan de mes compétences|
        formation secrétaire|formation cariste CACES|remise à niveau en maths|cours du soir|diplôme d'aide-soignante|
        Mon compte formation code|numéro de formation$$),
    ('apprendre_francais', $$mon mari ne sait pas lire|ma belle-fille vient d'arriver en France|elle ne parle pas français|
        elle ne parle pas un mot|il ne comprend pas le français|cours pour étrangers|mieux écrire sans fautes|
        je fais des fautes|j'ai arrêté l'école trop tôt|je n'ose pas dire que je ne sais pas lire|
        lire les panneaux|apprendre à compter et à écrire|apprendre notre langue|cours de langue française|
        atelier de conversation|parler mieux|comprendre ce qu'on me dit en français|langue française examen|
        arrivé d'un autre pays|aide pour lire et écrire$$),
    ('pronote', $$les devoirs sont sur l'ordinateur|les devoirs du petit|voir les notes de ma fille|les notes du gosse|
        la maîtresse met tout sur internet|le truc de l'école|code donné par l'école|mot de l'école sur internet|
        mon petit-fils a ses devoirs en ligne|absences au collège|prévenir le collège|retenue punition collège|
        emploi du temps de mon fils|rendez-vous avec les professeurs|bulletin de notes|cahier de textes en ligne|
        l'école ne donne plus de papier|suivre l'école de mes enfants|site de l'école|Ecole Directe|
        inscription au lycée en ligne|One beneylu|compte des parents pour l'école|livret scolaire$$),
    ('portail_famille', $$une place pour le bébé à la crèche|faire garder le bébé|faire garder ma fille le mercredi|
        quelqu'un pour garder les enfants|inscrire la petite à l'école|repas à l'école|tickets de cantine|
        inscription aux vacances au centre|le centre aéré cet été|activités du mercredi|accueil après l'école|
        garderie du matin|payer la garderie|payer la crèche|facture de l'école mairie|espace famille de la ville|
        changer d'école|dérogation école|première rentrée du petit|assmat|déclarer ma nounou|inscrire à la colo|
        bus de l'école|annuler un repas de cantine|multi-accueil|inscription danse musique enfant$$),
    ('parcoursup', $$ma fille passe le bac|choisir une école après le bac|choisir des études|demander une bourse|
        bourse pour la fac|bourse pour le lycée de ma petite-fille|chambre d'étudiant|logement pour étudier|
        mon petit-fils va à la fac|s'inscrire à la faculté|écoles d'ingénieur infirmière concours|
        la lettre pour les études|réponses des écoles|liste d'attente études|dossier d'étudiant|frais d'inscription fac|
        faire des études à l'étranger Erasmus|orientation après la troisième|lycée professionnel choix|CAP ou bac pro|
        vœux d'orientation|licence à la fac$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> ''
on conflict do nothing;
