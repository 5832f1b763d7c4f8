-- What people come with, in plain words. Those of the software are in technique.besoin_livre; what a town writes of one, or adds, is a
-- row of its own (besoin_dit). Without a row, what comes with the software stands. A need is retired, never deleted.
create table technique.besoin_livre (
    code code primary key,
    famille text collate "C" not null,
    rang integer not null constraint besoin_livre_range unique,
    nom text not null,
    a_apporter text
);
grant select on technique.besoin_livre to estran_application;

create table besoin_dit (
    structure_id uuid not null references structure,
    code code not null,
    nom text not null constraint besoin_nom_mesure check (length(nom) between 1 and 80 and nom = btrim(nom)),
    famille text collate "C" not null constraint famille_de_besoin_connue check (famille in ('demarches', 'argent', 'sante', 'emploi',
        'famille', 'logement', 'appareils', 'echanges', 'quotidien', 'securite', 'associations')),
    a_apporter text constraint besoin_a_apporter_mesure
        check (length(a_apporter) between 1 and 300 and a_apporter = btrim(a_apporter)),
    retire_le date,
    primary key (structure_id, code)
);
call technique.proteger('besoin_dit');

-- What people say for it, in the words of the town: the search reads them beside those of the software.
create table besoin_expression (
    structure_id uuid not null,
    code code not null,
    expression text not null constraint expression_de_besoin_mesuree
        check (length(expression) between 2 and 80 and expression = btrim(expression)),
    primary key (structure_id, code, expression),
    constraint expression_d_un_besoin_connu foreign key (structure_id, code) references besoin_dit on delete cascade deferrable
);
call technique.proteger('besoin_expression');

-- Each need as it is told: in the words of the town, or in those of the software.
create view besoin_retenu with (security_invoker = true) as
select
    structure.structure_id,
    livre.code,
    coalesce(dit.nom, livre.nom) as nom,
    coalesce(dit.famille, livre.famille) as famille,
    case when dit.code is null then livre.a_apporter else dit.a_apporter end as a_apporter,
    livre.rang,
    dit.retire_le,
    true as livre
from structure
cross join technique.besoin_livre livre
left join besoin_dit dit on dit.structure_id = structure.structure_id and dit.code = livre.code
union all
select dit.structure_id, dit.code, dit.nom, dit.famille, dit.a_apporter, null, dit.retire_le, false
from besoin_dit dit
where not exists (select from technique.besoin_livre livre where livre.code = dit.code);

insert into technique.besoin_livre (code, famille, rang, nom, a_apporter)
select code, famille, row_number() over (), nom, a_apporter
from (values
    ('impots', 'demarches', 'Déclarer ses impôts, lire un avis, payer en ligne',
        'votre dernier avis d’imposition, où se lit le numéro fiscal'),
    ('carte_grise', 'demarches', 'Carte grise : acheter, vendre, changer d’adresse',
        'l’ancienne carte grise, le certificat de cession s’il y en a un, une pièce d’identité, un justificatif de domicile'),
    ('permis_conduire', 'demarches', 'Permis de conduire, points, code de la route', 'votre permis si vous l’avez, une pièce d’identité'),
    ('carte_identite', 'demarches', 'Carte d’identité, passeport', 'votre ancienne carte si vous l’avez, un justificatif de domicile'),
    ('titre_sejour', 'demarches', 'Titre de séjour, nationalité française', 'votre titre ou votre passeport, votre numéro étranger'),
    ('etat_civil', 'demarches', 'Acte de naissance, mariage, livret de famille', null),
    ('franceconnect', 'demarches', 'FranceConnect, identité numérique', 'une pièce d’identité, votre téléphone'),
    ('amendes', 'demarches', 'Payer ou contester une amende', 'l’avis reçu'),
    ('elections', 'demarches', 'S’inscrire sur les listes électorales, donner procuration', 'une pièce d’identité'),
    ('justice', 'demarches', 'Plainte, casier judiciaire, aide juridictionnelle', null),
    ('deces', 'demarches', 'Les démarches après un décès', 'l’acte de décès'),
    ('courrier', 'demarches', 'Comprendre ou écrire un courrier', 'le courrier reçu'),
    ('demarche', 'demarches', 'Une autre démarche en ligne', 'le courrier ou le nom du service, vos identifiants si vous les avez'),
    ('caf', 'argent', 'CAF : prime d’activité, RSA, aide au logement', 'votre numéro d’allocataire, votre téléphone'),
    ('retraite', 'argent', 'Retraite : demande, relevé, réversion', 'votre numéro de sécurité sociale, votre téléphone'),
    ('banque', 'argent', 'Ses comptes en banque en ligne', 'votre téléphone ; ne donnez jamais votre code à personne'),
    ('dettes', 'argent', 'Dettes, budget, surendettement', 'les courriers reçus'),
    ('assurance_maladie', 'sante', 'Sécurité sociale, Ameli, carte Vitale', 'votre carte Vitale, votre téléphone'),
    ('rendez_vous_medical', 'sante', 'Prendre rendez-vous chez un médecin en ligne', 'votre téléphone'),
    ('espace_sante', 'sante', 'Mon espace santé, dossier médical', 'votre carte Vitale, votre téléphone'),
    ('mutuelle', 'sante', 'Mutuelle, complémentaire santé solidaire', 'votre carte Vitale, votre dernier avis d’imposition'),
    ('handicap', 'sante', 'Handicap : dossier MDPH, AAH', 'les courriers reçus de la MDPH'),
    ('autonomie', 'sante', 'Vieillir chez soi : APA, aide à domicile', null),
    ('france_travail', 'emploi', 'France Travail : s’inscrire, s’actualiser', 'vos identifiants, votre dernière fiche de paie'),
    ('cv', 'emploi', 'Écrire un CV, une lettre de motivation', 'votre ancien CV si vous en avez un'),
    ('offres_emploi', 'emploi', 'Chercher un emploi en ligne', 'votre CV si vous en avez un'),
    ('formation', 'emploi', 'Se former : compte formation (CPF), Pix', 'votre numéro de sécurité sociale'),
    ('apprendre_francais', 'emploi', 'Apprendre à lire, à écrire, à parler français', null),
    ('pronote', 'famille', 'Pronote, ENT : suivre la scolarité d’un enfant', 'les identifiants donnés par l’école'),
    ('portail_famille', 'famille', 'Cantine, crèche, centre de loisirs, portail famille', null),
    ('parcoursup', 'famille', 'Parcoursup, bourses, études', 'le numéro INE, les identifiants'),
    ('ecrans', 'famille', 'Enfants et écrans, contrôle parental', null),
    ('logement', 'logement', 'Demander un logement social', 'votre pièce d’identité, votre dernier avis d’imposition'),
    ('energie', 'logement', 'Énergie : chèque énergie, travaux, factures', 'une facture récente'),
    ('contrats', 'logement', 'Abonnements : box, électricité, résilier', 'une facture du contrat'),
    ('transports', 'logement', 'Billets de train, bus, trajets', null),
    ('debuter', 'appareils', 'Débuter : souris, clavier, premiers pas', 'votre appareil si vous en avez un'),
    ('smartphone', 'appareils', 'Se servir de son téléphone portable', 'votre téléphone et son chargeur'),
    ('tablette', 'appareils', 'Se servir de sa tablette', 'votre tablette et son chargeur'),
    ('depannage', 'appareils', 'Un appareil lent, en panne, à mettre à jour', 'l’appareil et son chargeur'),
    ('achat_materiel', 'appareils', 'Avoir un ordinateur : aides, reconditionné', null),
    ('imprimer', 'appareils', 'Imprimer, scanner, photocopier', 'le document, ou l’appareil sur lequel il est'),
    ('connexion', 'appareils', 'Se connecter à Internet : box, wifi', null),
    ('acces_libre', 'appareils', 'Utiliser un ordinateur sur place', null),
    ('fichiers', 'appareils', 'Ranger ses fichiers, sauvegarder, clé USB', 'votre appareil, une clé USB'),
    ('bureautique', 'appareils', 'Écrire un texte, faire un tableau', null),
    ('logiciels_libres', 'appareils', 'Logiciels libres, Linux', 'votre ordinateur et son chargeur'),
    ('accessibilite', 'appareils', 'Voir ou entendre mieux : loupe, dictée, gros caractères', 'votre appareil'),
    ('messagerie', 'echanges', 'Adresse e-mail, messagerie, pièces jointes', 'votre adresse et son mot de passe, votre téléphone'),
    ('visio', 'echanges', 'Voir ses proches : appel vidéo', 'votre appareil'),
    ('messagerie_instantanee', 'echanges', 'WhatsApp, SMS, messages', 'votre téléphone'),
    ('reseaux_sociaux', 'echanges', 'Facebook et réseaux sociaux', 'votre appareil'),
    ('photos', 'quotidien', 'Photos : transférer, trier, partager', 'votre téléphone ou votre appareil photo, une clé USB'),
    ('achats', 'quotidien', 'Acheter et vendre en ligne', null),
    ('recherche_internet', 'quotidien', 'Chercher sur Internet', null),
    ('loisirs', 'quotidien', 'Musique, films, jeux, lecture, généalogie', null),
    ('creation', 'quotidien', 'Créer : vidéo, retouche, impression 3D', null),
    ('intelligence_artificielle', 'quotidien', 'Comprendre l’intelligence artificielle', null),
    ('mot_de_passe', 'securite', 'Mot de passe perdu, compte bloqué', 'votre téléphone, une pièce d’identité'),
    ('arnaques', 'securite', 'Arnaques, messages douteux', 'le message ou le courrier reçu ; ne cliquez sur rien'),
    ('piratage', 'securite', 'Virus, compte piraté', 'l’appareil'),
    ('vie_privee', 'securite', 'Protéger sa vie privée, effacer ses traces', null),
    ('site_association', 'associations', 'Le site et la communication d’une association', null),
    ('gestion_association', 'associations', 'Les outils d’une association : adhérents, comptes', null),
    ('commerce', 'associations', 'Un commerce, un artisan en ligne', null),
    ('entreprise', 'associations', 'Créer son activité, micro-entreprise, Urssaf', null)
) livre (code, famille, nom, a_apporter);
