-- A word is read by what it is a form of, before its radical is taken: verbs that the dictionary does not follow (vendu, vends), short forms
-- (ordi, asso), words of one meaning (docteur, toubib), names as they sound (ouifi, aïfone). None of these says another need than its word.
create function technique.formes() returns jsonb language sql immutable parallel safe return $formes$
{
        "vend": "vendre", "vendait": "vendre", "vendeur": "vendre", "vendez": "vendre", "vendons": "vendre", "vendra": "vendre",
        "vends": "vendre", "vendu": "vendre", "vendue": "vendre", "vendues": "vendre", "vendus": "vendre", "vente": "vendre",
        "ventes": "vendre", "perd": "perdre", "perdait": "perdre", "perdra": "perdre", "perds": "perdre", "perdu": "perdre",
        "perdue": "perdre", "perdues": "perdre", "perdus": "perdre", "perte": "perdre", "decede": "mourir", "decedee": "mourir",
        "deceder": "mourir", "decedes": "mourir", "deces": "mourir", "defunt": "mourir", "defunte": "mourir", "disparu": "mourir",
        "meurs": "mourir", "meurt": "mourir", "mort": "mourir", "morte": "mourir", "mortes": "mourir", "morts": "mourir",
        "mourait": "mourir", "trepas": "mourir", "naissance": "naitre", "nait": "naitre", "nee": "naitre", "nees": "naitre",
        "nes": "naitre", "bosse": "travail", "bosser": "travail", "travaillais": "travail", "travaillait": "travail",
        "travaille": "travail", "travailler": "travail", "paie": "payer", "paiement": "payer", "paient": "payer", "paiera": "payer",
        "paierai": "payer", "paies": "payer", "payait": "payer", "paye": "payer", "payement": "payer", "payent": "payer",
        "payera": "payer", "payes": "payer", "essaie": "essayer", "essayait": "essayer", "essaye": "essayer", "recevait": "recevoir",
        "recois": "recevoir", "recoit": "recevoir", "recu": "recevoir", "recue": "recevoir", "recues": "recevoir", "recus": "recevoir",
        "ecris": "ecrire", "ecrit": "ecrire", "ecrite": "ecrire", "ecrites": "ecrire", "ecrits": "ecrire", "ecrivait": "ecrire",
        "lecture": "lire", "lis": "lire", "lisais": "lire", "lisait": "lire", "inscription": "inscrire", "inscriptions": "inscrire",
        "inscris": "inscrire", "inscrit": "inscrire", "inscrite": "inscrire", "inscrits": "inscrire", "reinscrire": "inscrire",
        "achat": "acheter", "achats": "acheter", "achete": "acheter", "achetee": "acheter", "achetes": "acheter",
        "connecte": "connecter", "connectee": "connecter", "connectes": "connecter", "connectez": "connecter", "connexion": "connecter",
        "reconnecter": "connecter", "declaration": "declarer", "declarations": "declarer", "declare": "declarer", "declaree": "declarer",
        "impression": "imprimer", "impressions": "imprimer", "imprime": "imprimer", "imprimes": "imprimer", "imprimez": "imprimer",
        "eteins": "eteindre", "eteint": "eteindre", "eteinte": "eteindre", "construction": "construire", "construit": "construire",
        "apprend": "apprendre", "apprends": "apprendre", "appris": "apprendre", "conduis": "conduire", "conduisait": "conduire",
        "conduit": "conduire", "blocage": "bloquer", "bloque": "bloquer", "bloquee": "bloquer", "bloques": "bloquer",
        "choisi": "choisir", "choisis": "choisir", "choisit": "choisir", "choix": "choisir", "rempli": "remplir", "remplis": "remplir",
        "remplit": "remplir", "agrandi": "grossir", "agrandir": "grossir", "agrandis": "grossir", "grossi": "grossir",
        "numerisation": "numeriser", "numerise": "numeriser", "traduction": "traduire", "traduit": "traduire", "resiliation": "resilier",
        "resilie": "resilier", "suspendu": "suspendre", "suspension": "suspendre", "retire": "retirer", "naturalisation": "naturaliser",
        "naturalise": "naturaliser", "yeux": "oeil", "journaux": "journal", "chevaux": "cheval", "couriel": "mail", "courriel": "mail",
        "courriels": "mail", "email": "mail", "emails": "mail", "imail": "mail", "imayl": "mail", "imeil": "mail", "imel": "mail",
        "imele": "mail", "imels": "mail", "mails": "mail", "mel": "mail", "mels": "mail", "becane": "ordinateur",
        "computer": "ordinateur", "laptop": "ordinateur", "ordi": "ordinateur", "ordinater": "ordinateur", "ordinatere": "ordinateur",
        "ordinateurs": "ordinateur", "ordis": "ordinateur", "pc": "ordinateur", "bigophone": "telephone", "fone": "telephone",
        "phone": "telephone", "tel": "telephone", "telephones": "telephone", "telephonne": "telephone", "portables": "portable",
        "smarphone": "smartphone", "smartfone": "smartphone", "smartphones": "smartphone", "internete": "internet",
        "internette": "internet", "linternet": "internet", "ouifi": "wifi", "ouifie": "wifi", "weefee": "wifi", "wi": "wifi",
        "wify": "wifi", "aifon": "iphone", "aifone": "iphone", "aiphone": "iphone", "ifone": "iphone", "iphones": "iphone",
        "iphonne": "iphone", "goggle": "google", "gogole": "google", "googel": "google", "googol": "google", "gougel": "google",
        "gougle": "google", "gougueul": "google", "gougueule": "google", "facebouc": "facebook", "faceboucque": "facebook",
        "facebouk": "facebook", "fb": "facebook", "feissbouk": "facebook", "fesbouk": "facebook", "fessebouc": "facebook",
        "ouatsap": "whatsapp", "ouatsapp": "whatsapp", "wathsapp": "whatsapp", "watsap": "whatsapp", "watsape": "whatsapp",
        "watsapp": "whatsapp", "wattsap": "whatsapp", "whatapp": "whatsapp", "whatsap": "whatsapp", "whatsup": "whatsapp",
        "oubountou": "ubuntu", "ubountou": "ubuntu", "linusque": "linux", "ioutube": "youtube", "youtoub": "youtube",
        "youtoube": "youtube", "netflixe": "netflix", "insta": "instagram", "tictoc": "tiktok", "tictok": "tiktok", "scaip": "skype",
        "skaille": "skype", "squaille": "skype", "zoum": "zoom", "payepal": "paypal", "pepal": "paypal", "vinte": "vinted",
        "vintede": "vinted", "boncoin": "leboncoin", "spams": "spam", "esseemesse": "sms", "rdv": "rendezvous", "docteur": "medecin",
        "docteure": "medecin", "docteurs": "medecin", "generaliste": "medecin", "medecins": "medecin", "toubib": "medecin",
        "automobile": "voiture", "autos": "voiture", "bagnole": "voiture", "bagnoles": "voiture", "guimbarde": "voiture",
        "tuture": "voiture", "vehicule": "voiture", "vehicules": "voiture", "voitures": "voiture", "fric": "argent", "oseille": "argent",
        "pognon": "argent", "thune": "argent", "thunes": "argent", "enfants": "enfant", "gamin": "enfant", "gamine": "enfant",
        "gamines": "enfant", "gamins": "enfant", "gosse": "enfant", "gosses": "enfant", "loupiot": "enfant", "marmot": "enfant",
        "marmots": "enfant", "mome": "enfant", "momes": "enfant", "boulots": "boulot", "job": "boulot", "jobs": "boulot",
        "taf": "boulot", "turbin": "boulot", "appart": "appartement", "appartements": "appartement", "apparts": "appartement",
        "appt": "appartement", "proprietaires": "proprietaire", "proprio": "proprietaire", "proprios": "proprietaire",
        "asso": "association", "assoc": "association", "associations": "association", "assos": "association", "tele": "television",
        "teles": "television", "televiseur": "television", "televisions": "television", "tv": "television", "foto": "photo",
        "fotos": "photo", "photographie": "photo", "photographies": "photo", "photos": "photo", "videos": "video",
        "demenage": "demenager", "demenagement": "demenager", "demenages": "demenager", "colleges": "college", "ecoles": "ecole",
        "prof": "professeur", "professeurs": "professeur", "profs": "professeur", "anniv": "anniversaire", "retraites": "retraite",
        "oculiste": "ophtalmo", "ophtalmologie": "ophtalmo", "ophtalmologiste": "ophtalmo", "ophtalmologue": "ophtalmo", "kines": "kine",
        "kinesitherapeute": "kine", "gyneco": "gynecologue", "infirmiere": "infirmier", "infirmieres": "infirmier", "chu": "hopital",
        "hopitaux": "hopital", "hospitalier": "hopital", "hosto": "hopital", "mutuelles": "mutuelle", "assurances": "assurance",
        "resto": "restaurant", "restos": "restaurant", "cine": "cinema", "cinoche": "cinema", "pub": "publicite",
        "publicites": "publicite", "pubs": "publicite", "info": "information", "infos": "information", "app": "application",
        "appli": "application", "applications": "application", "applis": "application", "apps": "application", "abo": "abonnement",
        "abonne": "abonnement", "abonnements": "abonnement", "ordonnances": "ordonnance", "elec": "electricite",
        "electrique": "electricite", "chaumage": "chomage", "chomeur": "chomage", "chomeuse": "chomage", "pharmacien": "pharmacie",
        "pharmacienne": "pharmacie", "frigidaire": "frigo", "refrigerateur": "frigo", "cambriolage": "voler", "cambriole": "voler",
        "cambriolee": "voler", "cambrioles": "voler", "derobe": "voler", "vole": "voler", "volee": "voler", "voles": "voler",
        "fauteuils": "fauteuil", "urcaf": "urssaf", "ursaf": "urssaf", "ursaff": "urssaf", "urssaff": "urssaf", "amelie": "ameli",
        "ameliefr": "ameli", "amely": "ameli", "caff": "caf", "eudeeff": "edf", "karsat": "carsat", "francconnect": "franceconnect",
        "franceconect": "franceconnect", "docteurlib": "doctolib", "doctolibe": "doctolib", "doctolip": "doctolib",
        "doctorlib": "doctolib", "pronotes": "pronote", "maicrosoft": "microsoft", "microsofte": "microsoft", "logements": "logement",
        "courriers": "courrier", "lettres": "lettre", "mariages": "mariage", "marier": "mariage", "flic": "police", "flics": "police",
        "policier": "police", "policiers": "police", "gendarme": "gendarmerie", "gendarmes": "gendarmerie", "avocate": "avocat",
        "avocats": "avocat", "licencie": "licencier", "licenciee": "licencier", "licenciement": "licencier", "embauche": "embaucher",
        "embauches": "embaucher", "commande": "commander", "commandee": "commander", "commandes": "commander", "livraison": "livrer",
        "livraisons": "livrer", "facturation": "facture", "factures": "facture", "arnaque": "arnaquer", "arnaquee": "arnaquer",
        "arnaques": "arnaquer", "arnaqueur": "arnaquer", "arnaqueurs": "arnaquer", "piratage": "pirater", "pirate": "pirater",
        "piratee": "pirater", "pirates": "pirater", "escroc": "escroquer", "escrocs": "escroquer", "escroquerie": "escroquer",
        "handicape": "handicap", "handicapee": "handicap", "handicapes": "handicap", "alloc": "allocation", "allocations": "allocation",
        "allocs": "allocation", "subventions": "subvention", "adherente": "adherent", "adherentes": "adherent", "adherents": "adherent",
        "benevoles": "benevole", "tresoriere": "tresorier", "presidente": "president", "commercante": "commercant",
        "commercants": "commercant", "himpots": "impot", "impaux": "impot", "impo": "impot", "impos": "impot", "impots": "impot",
        "inpot": "impot", "inpots": "impot", "identifiants": "identifiant", "electeur": "election", "elections": "election",
        "electoral": "election", "electorale": "election", "electorales": "election", "vote": "voter", "votes": "voter",
        "souscrit": "souscrire", "paseport": "passeport", "pasport": "passeport", "passeports": "passeport", "passport": "passeport",
        "permi": "permis", "amande": "amende", "amandes": "amende", "amendes": "amende", "cantines": "cantine", "creches": "creche",
        "mamans": "maman", "bebes": "bebe", "visioconf": "visio", "visioconference": "visio", "visios": "visio"
}$formes$::jsonb;

-- The French dictionary expects accents, which nobody types: "oublié", "oublier" and "oubliée" without them have three radicals, "photo" and
-- "photos" two. What is left of an ending goes.
create function technique.souche(radical text) returns text language sql immutable strict parallel safe return
    regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(regexp_replace(radical, '^(...+)s$', '\1'), '^(...+?)e+$', '\1'),
                'y$', 'i'),
            '^(....+)i$', '\1'),
        '^(...+d)[ru]$', '\1');

create or replace function technique.radicaux(texte text) returns text[] language sql immutable strict parallel safe return (
    select coalesce(array_agg(distinct technique.souche(radical)), '{}')
    from (
        select string_agg(coalesce(technique.formes() ->> mot, mot), ' ') as lus
        from regexp_split_to_table(technique.mots_simples(texte), ' ') mot
    ) forme
    cross join lateral unnest(tsvector_to_array(to_tsvector('pg_catalog.french'::regconfig, forme.lus))) radical
);

-- Worked out again, by the new reading. The index of V293 goes with the column: with as many expressions its statement read them all without
-- it, and no statement looks for them by their radicals any more.
alter table technique.expression_livree drop column radicaux;
alter table technique.expression_livree
    add radicaux text[] not null generated always as (technique.radicaux(expression)) stored;

alter table besoin_expression drop column radicaux;
alter table besoin_expression
    add radicaux text[] not null generated always as (technique.radicaux(expression)) stored;

-- A need's name is read so too, once and for all.
alter table besoin_dit
    add radicaux text[] not null generated always as (technique.radicaux(nom)) stored;

-- What is worked out from the expressions: called again by each migration that brings more.
create or replace procedure technique.peser_les_expressions() language sql as $procedure$
    -- The name of a need says it best.
    insert into technique.expression_livree (code, expression)
    select code, nom from technique.besoin_livre
    on conflict do nothing;

    delete from technique.terme_livre;
    insert into technique.terme_livre (code, radical, poids)
    select expression.code, radical, sum(case when expression.expression = besoin.nom then 3 else 1 end)
    from technique.expression_livree expression
    join technique.besoin_livre besoin on besoin.code = expression.code
    cross join lateral unnest(expression.radicaux) radical
    group by expression.code, radical;

    delete from technique.mot_livre;
    insert into technique.mot_livre (mot, radical)
    select mot, min(radical)
    from (
        select regexp_split_to_table(technique.mots_simples(expression), ' ') as mot from technique.expression_livree
        union
        select jsonb_object_keys(technique.formes())
    ) dit
    cross join lateral unnest(technique.radicaux(mot)) radical
    where length(mot) >= 3 and radical in (select radical from technique.terme_livre)
    group by mot;

    -- A word said a hundred times for one need and once for three others tells that one: what counts is among how many needs it is really
    -- shared (the exponential of the entropy), not by how many it was ever said.
    delete from technique.radical_livre;
    insert into technique.radical_livre (radical, rarete)
    select
        partage.radical,
        ln(1 + (besoin.nombre - partage.entre + 0.5) / (partage.entre + 0.5)) * case when courant.radical is null then 1 else 0.5 end
    from (
        select radical, exp(-sum(part * ln(part))) as entre
        from (
            select radical, poids::double precision / sum(poids) over (partition by radical) as part
            from technique.terme_livre
        ) parts
        group by radical
    ) partage
    cross join (select count(*) as nombre from technique.besoin_livre) besoin
    left join (
        select distinct radical
        from technique.mot_courant
        cross join lateral unnest(technique.radicaux(mot)) radical
    ) courant on courant.radical = partage.radical;
$procedure$;
