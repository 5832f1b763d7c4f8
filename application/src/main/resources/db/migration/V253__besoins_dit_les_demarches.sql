-- What people say for each need, one expression after the other: papers, money, health, work.
insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('impots', $$déclarer mes impôts|déclaration de revenus|déclarer mes revenus|feuille d'impôt|avis d'imposition|avis d'impôt|
        avis de non imposition|payer mes impôts|payer en ligne les impôts|taxe foncière|taxe d'habitation|trésor public|
        centre des impôts|finances publiques|perception|fisc|DGFIP|impots.gouv|numéro fiscal|prélèvement à la source|
        taux d'imposition|quotient familial revenu fiscal de référence|crédit d'impôt|réduction d'impôt|
        biens immobiliers déclaration d'occupation|site des impôts|espace particulier impôts|le percepteur me réclame|
        tiers provisionnel|mensualiser mes impôts|échéancier|occupation d'un logement|
        déclarer qui habite dans mon logement|gérer mes biens immobiliers|revenus locatifs|
        logement que je loue à déclarer|payer en plusieurs fois les impôts|emploi à domicile crédit d'impôt|
        don déclaration|numéro de télédéclarant$$),
    ('carte_grise', $$carte grise|refaire ma carte grise|certificat d'immatriculation|immatriculer un véhicule|
        immatriculation voiture moto scooter|plaque d'immatriculation|cession de véhicule|vendre ma voiture|
        certificat de cession|j'ai acheté une voiture d'occasion|changement de propriétaire|
        changement d'adresse sur la carte grise|ANTS|certificat de non gage|situation administrative du véhicule|
        code de cession|histovec|carte grise perdue|carte grise volée|crit'air vignette|remorque caravane camping car|
        déclarer la vente de mon véhicule|voiture à mon nom|papiers de la voiture|duplicata carte grise|
        destruction véhicule épave$$),
    ('permis_conduire', $$permis de conduire|refaire mon permis|permis perdu|permis volé|renouveler mon permis|points du permis|
        solde de points|télépoints|stage de récupération de points|code de la route|passer le code|inscription au permis|
        permis rose|échanger un permis étranger|annulation de permis|suspension de permis|retrait de permis|
        visite médicale permis|permis international|auto école|NEPH|examen de conduite|permis B|permis remorque BE|
        permis de bateau$$),
    ('carte_identite', $$carte d'identité|carte nationale d'identité|CNI|passeport|refaire ma carte d'identité|carte d'identité périmée|
        renouveler mon passeport|prédemande en ligne|pré demande carte d'identité|pièce d'identité|papiers d'identité|
        j'ai perdu mes papiers|rendez-vous mairie pour le passeport|timbre fiscal|photo d'identité|passeport biométrique|
        carte d'identité perdue ou volée|passeport pour mon enfant|déclaration de perte|sortie de territoire|
        voyager à l'étranger papiers|passeport voyage$$),
    ('titre_sejour', $$titre de séjour|carte de séjour|récépissé|ANEF|préfecture étrangers|renouveler mon titre de séjour|
        naturalisation|nationalité française|devenir français|demande de nationalité|OFII|asile|OFPRA|visa|
        regroupement familial|carte de résident|je suis étranger|réfugié|document de circulation enfant étranger|
        rendez-vous préfecture|sans papiers|VLS-TS valider mon visa|changement de statut étranger$$),
    ('etat_civil', $$acte de naissance|acte de mariage|acte de décès copie|extrait d'acte|extrait de naissance|livret de famille|
        état civil|se marier|dossier de mariage|PACS|divorce|changer de nom|changer de prénom|reconnaissance d'un enfant|
        déclarer une naissance|copie intégrale|certificat d'hérédité|je suis né à l'étranger acte Nantes|nom d'usage|
        bébé à déclarer|déclarer mon bébé|séparation divorce$$),
    ('franceconnect', $$FranceConnect|France Connect plus|identité numérique|identité numérique La Poste|France Identité|
        L'Identité numérique|se connecter avec FranceConnect|me connecter aux services publics|compte service public|
        service-public.fr|mon compte de l'administration|carte d'identité dans le téléphone|
        prouver mon identité en ligne$$),
    ('amendes', $$amende|payer une amende|contester une amende|contravention|PV|procès verbal|ANTAI|excès de vitesse|radar|
        radar flash|j'ai été flashé|stationnement forfait post stationnement|FPS|amende de parking|télépaiement amende|
        désigner le conducteur|avis de contravention|amende majorée|amende train$$),
    ('elections', $$liste électorale|listes électorales|carte électorale|carte d'électeur|inscription pour voter|
        m'inscrire pour voter|bureau de vote|procuration|procuration de vote|maprocuration|voter|élections|
        faire voter quelqu'un à ma place|numéro d'électeur|voter pour moi|absente le jour du vote$$),
    ('justice', $$porter plainte|plainte en ligne|pré-plainte|casier judiciaire|extrait de casier B3|aide juridictionnelle|avocat|
        tribunal|juge|conciliateur|huissier|pension alimentaire jugement|main courante|accès au droit|
        mes droits juridiques|litige|procédure|gendarmerie police|tutelle curatelle|permanence juridique|
        défenseur des droits|victime|divorcer|garde des enfants|violence|conflit de voisinage$$),
    ('deces', $$décès|après un décès|mon mari est mort|ma femme est décédée|mon père est décédé|démarches décès|succession|
        notaire succession|héritage|obsèques|pompes funèbres|clôturer les comptes d'un défunt|
        prévenir les organismes d'un décès|je suis veuve|veuf|enterrement|compte d'une personne décédée$$),
    ('courrier', $$comprendre un courrier|écrire un courrier|écrire une lettre|lettre recommandée|recommandé en ligne|
        rédiger une lettre|écrivain public|je ne comprends pas cette lettre|courrier de l'administration|
        lettre administrative|répondre à un courrier|lettre au propriétaire|lettre de réclamation|lettre officielle|
        courrier incompréhensible|j'ai reçu une lettre|on me réclame un papier|paperasse|mes papiers administratifs|
        trier mes papiers|papiers à remplir|dossier papier$$),
    ('demarche', $$démarche en ligne|démarches en ligne|démarche administrative|démarches administratives sur internet|
        remplir un formulaire|formulaire en ligne|dossier en ligne|dossier à faire sur internet|
        faire une demande en ligne|envoyer des justificatifs|déposer des documents sur un site|
        télécharger une attestation|prendre rendez-vous en ligne|services publics|administration|aide administrative|
        tout est sur internet maintenant|créer un compte sur un site|créer mon espace personnel|
        signer un document en ligne|signature électronique|attestation|accéder à mes droits|quelles aides j'ai droit|
        simulateur d'aides|mes droits|france services|demande de subvention en ligne particulier|
        permis de construire déclaration de travaux|urbanisme|fourrière|cerfa|carte de pêche|permis de chasse|
        chien chat identification|aidants connect|mandat|faire les papiers de quelqu'un|
        faire les démarches pour un proche|agir à la place de quelqu'un|j'aide une voisine pour ses papiers|
        faire à sa place|savoir à quelles aides j'ai droit|est-ce qu'il y a des aides|aides possibles|droits aux aides$$),
    ('caf', $$CAF|allocations familiales|allocations|RSA|revenu de solidarité|prime d'activité|APL|aide au logement|ALS|
        aide personnalisée au logement|déclaration trimestrielle|déclarer mes ressources|numéro d'allocataire|
        attestation CAF|paje|prime de naissance|allocation rentrée scolaire|allocation de soutien familial|trop perçu|
        caf.fr|mon compte caf|quotient familial caf|MSA|complément de garde|AEEH allocation enfant handicapé|
        aide sociale|minima sociaux|changement de situation caf|pension alimentaire impayée aripa|
        naissance d'un bébé aides|bébé|je suis enceinte|grossesse|parent isolé|maman solo|élever seule mes enfants|
        aides pour les familles|séparation aides|droits après une séparation|avoir droit à des aides|aide pour le loyer|
        rembourser la caf|apl studio appartement$$),
    ('retraite', $$retraite|pension de retraite|demander ma retraite|préparer ma retraite|partir à la retraite|relevé de carrière|
        trimestres|CARSAT|assurance retraite|Agirc Arrco|retraite complémentaire|CNAV|info retraite|pension de réversion|
        réversion|minimum vieillesse|ASPA|certificat de vie|fonds de pension|ma retraite n'est pas versée|
        retraite étrangère|caisse de retraite|je suis retraité paiement|rachat de trimestres|pénibilité|CNRACL|Ircantec|
        attestation de paiement retraite|simulation retraite|partir en retraite|par où commencer pour la retraite|
        années manquantes|carrière incomplète|apprenti trimestres$$),
    ('banque', $$banque|compte en banque|comptes bancaires|banque en ligne|application de la banque|faire un virement|
        ajouter un bénéficiaire|RIB|relevé de compte|carte bancaire|carte bleue|paylib|wero|virement|solde de mon compte|
        certicode|code de confirmation banque|espace client banque|ma banque ferme|agence bancaire|crédit agricole|
        banque postale|caisse d'épargne|opposition carte|chéquier|épargne livret A|paiement sans contact|
        payer avec son téléphone$$),
    ('dettes', $$dettes|surendettement|dossier de surendettement|Banque de France|budget|gérer mon budget|je ne peux plus payer|
        je n'arrive plus à payer mes factures|fins de mois difficiles|découvert|impayés|loyer impayé|loyers en retard|
        crédit à rembourser|crédits|microcrédit|point conseil budget|saisie sur salaire|interdit bancaire|fiché banque|
        aide alimentaire|colis alimentaire|aide financière|secours financier|CCAS|assistante sociale|plus d'argent|
        expulsion|huissier dettes|plan de remboursement|je ne m'en sors plus|problème d'argent|relances$$),
    ('assurance_maladie', $$Ameli|compte ameli|sécurité sociale|sécu|carte vitale|CPAM|caisse maladie|assurance maladie|
        remboursement des soins|feuille de soins|arrêt de travail|arrêt maladie|indemnités journalières|
        attestation de droits|médecin traitant|déclarer un médecin traitant|carte vitale perdue|
        mettre à jour la carte vitale|carte européenne|remboursement dentiste lunettes|numéro de sécurité sociale|
        affection longue durée ALD|accident du travail|congé maternité|frais de santé|transport médical bon de transport|
        carte vitale dématérialisée application|relevé de remboursement|pas remboursé|pharmacien carte vitale|
        médecin traitant parti$$),
    ('rendez_vous_medical', $$rendez-vous médical|rendez-vous chez le médecin|prendre rendez-vous docteur|Doctolib|rdv docteur|
        trouver un médecin|trouver un dentiste|rendez-vous à l'hôpital|ophtalmo|dermatologue|gynécologue|kiné|dentiste|
        généraliste|spécialiste|téléconsultation|consultation vidéo médecin|annuler un rendez-vous médical|
        vaccin rendez-vous|radio irm scanner rendez-vous|prise de sang rendez-vous|maiia|se faire soigner$$),
    ('espace_sante', $$Mon espace santé|dossier médical partagé|DMP|dossier médical|résultats d'analyses|résultats de prise de sang|
        résultats du laboratoire|ordonnance numérique|mes ordonnances|carnet de santé numérique|documents de santé|
        imagerie médicale résultats|radios en ligne|comptes rendus hôpital|don d'organes|directives anticipées|
        messagerie santé$$),
    ('mutuelle', $$mutuelle|complémentaire santé|complémentaire santé solidaire|CSS|CMU|C2S|CMU-C|aide pour la mutuelle|
        changer de mutuelle|carte de mutuelle|tiers payant|devis mutuelle|remboursement mutuelle|couverture santé|ACS|
        AME aide médicale d'état|résilier ma mutuelle$$),
    ('handicap', $$handicap|MDPH|dossier MDPH|AAH|allocation adulte handicapé|carte mobilité inclusion|
        carte de stationnement handicapé|carte d'invalidité|RQTH|reconnaissance travailleur handicapé|PCH|
        prestation de compensation|invalidité|pension d'invalidité|enfant handicapé|AESH|fauteuil roulant|
        personne handicapée|maison du handicap|ESAT|taux d'incapacité|reconnaissance du handicap|
        logement adapté handicap$$),
    ('autonomie', $$APA|allocation personnalisée d'autonomie|aide à domicile|aide ménagère|maintien à domicile|personne âgée|
        perte d'autonomie|maison de retraite|EHPAD|dossier ehpad|via trajectoire|résidence autonomie|auxiliaire de vie|
        portage de repas|téléalarme|téléassistance|aidant|je m'occupe de mon mari malade|
        ma mère ne peut plus rester seule|vieillir chez soi|CESU chèque emploi service|employer une aide à la maison|
        alzheimer|CLIC|barre de douche adapter le logement|ma maman âgée|droit au répit|ma mère tombe souvent|
        téléphone d'urgence personne âgée|sortie d'hôpital aide$$),
    ('france_travail', $$France Travail|Pôle emploi|ANPE|m'inscrire au chômage|inscription demandeur d'emploi|m'actualiser|actualisation|
        actualisation mensuelle|chômage|allocation chômage|ARE|assedic|je suis au chômage|j'ai perdu mon travail|
        licencié|fin de contrat|attestation employeur|conseiller france travail|espace france travail|
        ASS allocation de solidarité|trop perçu pôle emploi|radiation|rupture conventionnelle|
        déclarer mes heures travaillées|indemnités chômage|date d'actualisation manquée|rendez-vous pôle emploi|
        indemnisation$$),
    ('cv', $$CV|faire un CV|curriculum vitae|mettre à jour mon cv|lettre de motivation|candidature|postuler|rédiger un CV|
        canva CV|mise en page du CV|entretien d'embauche|préparer un entretien|profil professionnel|linkedin|portfolio$$),
    ('offres_emploi', $$chercher du travail|chercher un emploi|recherche d'emploi|offres d'emploi|annonces d'emploi|trouver un travail|
        trouver un job|job d'été|job étudiant|indeed|postuler en ligne|stage en entreprise|alternance|
        apprentissage contrat|intérim|mission locale|petit boulot|reconversion|orientation professionnelle|embauche|
        je veux travailler|recrutement|site d'annonces travail|saisonnier|cherche du boulot|ménage emploi|
        travail à côté de chez moi|boulot$$),
    ('formation', $$formation|CPF|mon compte formation|compte personnel de formation|se former|formation professionnelle|Pix|
        certification pix|passer le pix|évaluer mes compétences numériques|diplôme|VAE|validation des acquis|
        bilan de compétences|reprendre des études|formation informatique|remise à niveau|financer une formation|CléA|
        permis avec le CPF|ABC Pix|cours en ligne MOOC$$),
    ('apprendre_francais', $$apprendre le français|cours de français|je ne sais pas lire|je ne sais pas écrire|apprendre à lire|
        apprendre à lire et à écrire|illettrisme|alphabétisation|FLE|parler français|français langue étrangère|DELF|
        test de français|TCF|améliorer mon français|fautes d'orthographe|je lis mal|difficulté pour lire et écrire|
        sociolinguistique$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> '';
