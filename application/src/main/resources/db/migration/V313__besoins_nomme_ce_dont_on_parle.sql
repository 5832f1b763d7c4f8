-- Things and people that are spoken of with each need. Many in one line: each of them tells a little, none of them alone tells all.
insert into technique.expression_livree (code, expression)
select code, dite
from (values
    ('impots', $$percepteur finances fiscal foncière foncier imposition revenus déclaration trop perçu redemandent cases rectifier|
        régularisation redressement majoration pénalité percepteur foyer parts célibataire veuf|abri piscine véranda cadastre surface maison taxe$$),
    ('carte_grise', $$Renault Peugeot Citroën Dacia Clio Twingo Kangoo Berlingo fourgon utilitaire cyclomoteur scooter moto mobylette tracteur|
        céder cession vendeur acheteur véhicule occasion nom propriétaire garage garagiste|plaque épave casse remorque van caravane$$),
    ('permis_conduire', $$conduire volant conducteur route autoroute moniteur leçon créneau permis|portugais anglais étranger permis échanger|
        vue médecin aptitude permis conduire âge|alcool suspension retrait point$$),
    ('carte_identite', $$Espagne Tunisie Maroc Italie Portugal Angleterre voyage papiers valables|croisière avion douane aéroport papiers|
        empreintes photo mairie rendez-vous renouvellement|périmé valable valide expiré date passée|pièce identité volée sac portefeuille$$),
    ('titre_sejour', $$Algérie algérien Maroc marocain Tunisie tunisien Mali malien Sénégal Côte d'Ivoire Guinée papiers séjour|
        Ukraine ukrainien Syrie syrien Afghanistan afghan réfugié papiers séjour|Brésil Comores Madagascar Géorgie Albanie papiers séjour|
        Brexit britannique anglais séjour|sous-préfecture préfecture guichet étrangers plateforme$$),
    ('etat_civil', $$naissance mariage mairie extrait acte filiation|noces marier mariés épouser fiancés papiers de mariage|
        prénom nom patronyme changer|adoption adopter reconnaître enfant|Nantes service central étranger acte$$),
    ('franceconnect', $$bouton identité connexion services publics passer par|s'identifier prouver identité numérique facteur poste$$),
    ('amendes', $$vitesse radar flash limite kilomètres feu rouge stop ceinture|parking stationnement parcmètre horodateur zone bleue disque garé|
        payer contester majorer euros infraction|conducteur désigner voiture prêtée$$),
    ('elections', $$maire députés président municipales législatives européennes européenne régionales|scrutin bulletin candidat liste tour dimanche|
        électeur inscription commune radié hôpital absence vote$$),
    ('justice', $$agresser agression frapper taper menacer insulter battre violence|bruit tapage voisin fête haie clôture mitoyen chien aboie|
        voler vol cambrioleur plainte gendarmes commissariat|juge procès jugement condamné prison avocat notaire|
        divorce garde pension ex-mari ex-femme|escroqué plainte déposer|viol attouchement femme battue$$),
    ('deces', $$cimetière tombe caveau cercueil cérémonie enterrer incinérer cendres|veuf veuve deuil orphelin|héritiers héritier hériter indivision succession|
        parti quittés décédé mort disparu mari épouse père mère frère sœur|prévenir caisses banque assurance abonnements du défunt$$),
    ('courrier', $$lettre enveloppe facteur poste papier reçu comprendre veut dire|répondre écrit réponse administration régie|
        syndic propriétaire assurance réclamer plainte lettre|expliquer lire déchiffrer papier incompréhensible|recommandé accusé timbre$$),
    ('demarche', $$formulaire dossier pièces joindre plateforme téléservice en ligne|abri jardin clôture terrasse véranda cabane déclaration mairie|
        justificatif attestation demande administration guichet|aider accompagner dame monsieur dossier|droits aides demander savoir$$),
    ('caf', $$allocations enfants troisième deuxième loyer naissance accouchement|allocataire versement supprimé baissé arrêté suspendu coupé touche|
        célibataire séparé mère isolée père enfants|rentrée prime activité smic petits revenus|colocation studio loyer étudiant aide$$),
    ('retraite', $$pension versement baissé moins versé touche caisse|carrière années patron employeur travaillé apparaît manque relevé|
        trimestres cotisé service militaire armée|ouvrier marin pêcheur agriculteur fonctionnaire artisan pension|
        ENIM marin retraite|veuve veuf mari défunt pension reversée|âge partir arrêter travailler$$),
    ('banque', $$compte solde virement chèque guichet agence conseiller banquier|carte bleue code distributeur avalée mangée machine|
        mes sous économies livret placement|poste bancaire fermée sous|bénéficiaire IBAN prélèvement relevé opération$$),
    ('dettes', $$crédit emprunt créancier relance huissier saisie rembourser harcèle|frigo manger faim nourriture courses plus rien|
        factures impayées loyer retard coupure délai|fin de mois découvert agios budget comptes|pauvre misère secours aide associations$$),
    ('assurance_maladie', $$carte vitale pharmacie pharmacien kiné infirmière lecteur passe pas|remboursement soins caisse décompte|
        arrêt travail indemnités salaire maladie|attestation droits hôpital clinique|médecin traitant déclarer changer|
        ambulance taxi VSL transport assis soins|CPAM sécu adresse numéro enfant rattaché|cure thermale|lunettes appareil soins remboursés$$),
    ('rendez_vous_medical', $$mal au dos mal au ventre mal aux dents mal à la tête douleur docteur|dent dentiste oreille yeux peau cœur genou hanche spécialiste|
        secrétaire cabinet docteur répond rendez-vous|scanner IRM radio mammographie échographie rendez-vous|
        malade fièvre tousse grippe soigner|vaccin vacciner piqûre infirmière|médecin disponible place patients monde$$),
    ('espace_sante', $$résultats laboratoire labo analyses sang code papier|radio scanner IRM images résultat lire|
        ordonnance vaccin carnet dossier docteur hôpital document|dossier médical confidentiel médecins accès$$),
    ('mutuelle', $$lunettes dents dentier prothèses audition remboursées reste payer|assurance santé augmenté cotisation chère garanties|
        complémentaire retraité hospitalisation forfait|assurance pour les dents et l'hôpital$$),
    ('handicap', $$fauteuil roulant béquilles cannes amputation paralysie|autiste trisomique trisomie sourd aveugle enfant dossier droits|
        AVS accompagnant école aide enfant dossier|invalidité pourcentage taux médecin commission|carte stationnement garer place voiture$$),
    ('autonomie', $$laver toilette douche baignoire habiller lever coucher aide|perdre mémoire tête oublie se perd alzheimer|tomber chute canne déambulateur|
        ménage vitres repassage courses repas aide personne âgée|vieux vieille grand-mère grand-père seul isolé|
        aidant épuisé malade mari femme s'occuper|hospitalisation retour maison aide|auxiliaire aide-soignante infirmière domicile$$),
    ('france_travail', $$licencier virer patron usine boîte ferme fermeture touche|actualiser cocher mois pointer|indemnité droits allocation fin durée|
        CDD contrat fini inscription demandeur|démission rupture chômage|attestation employeur papiers du patron$$),
    ('cv', $$curriculum diplômes expériences emplois travaillé papier patron|lettre motivation candidature poste employeur|mise en forme présenter parcours|entretien embauche préparer$$),
    ('offres_emploi', $$caissière caissier serveuse serveur vendeuse cuisinier plongeur poste travail|maçon soudeur peintre menuisier chauffeur cariste manutention travail|
        usine conserverie abattoir chantier ferme serres embauche prend du monde|ménage garde enfants repassage heures travail|
        saison été récolte fraises crêperie hôtel travail|apprenti stage alternance patron entreprise|annonce offre emploi recherche embauche$$),
    ('formation', $$apprendre métier diplôme devenir aide à domicile ambulancier formation|cours anglais espagnol comptabilité payés financés|stage formation financement État région|
        examen certificat niveau test Pix|reprendre études adulte bac équivalence$$),
    ('apprendre_francais', $$afghan ukrainien syrien malien turc portugais anglais cours français|lire écrire alphabet honte lis mal|
        étranger arrivé langue comprendre parler cours|grammaire orthographe fautes conjugaison|belle-fille mari étranger parle pas$$),
    ('pronote', $$collège lycée école maîtresse instituteur professeur prof classe mot|devoirs leçons exercices notes bulletin moyenne|
        absence retard punition directeur principal|mamie devoirs petit-fils ordinateur|parents réunion rendez-vous enseignants$$),
    ('portail_famille', $$cantine mangera manger école midi rentrée|bébé garder crèche nounou reprends travail personne|maternelle CP rentrée inscrire école mairie|
        vacances mercredi centre colonie enfants activités|goûter garderie étude matin soir$$),
    ('parcoursup', $$bac terminale lycéen étudier études école fac université|dix-huit ans quoi faire l'an prochain voeux|bourse frais chambre étudiant ville coûte|
        médecine droit infirmière ingénieur concours|orientation troisième seconde lycée$$),
    ('ecrans', $$joue jeux console Fortnite Roblox nuit chambre|regarde horreurs violence pornographie images petit ans|ado fille portable enferme réseaux insultes|
        écran limite temps interdire punir enfants|enfant neuf ans dix ans internet danger$$),
    ('logement', $$appartement maison studio pièces chambre étage ascenseur trop petit serrés cinq|moisissures humidité rats cafards chauffage bailleur propriétaire|
        loyer bail caution garant agence visite|dehors expulsé expulsion dormir voiture rue hébergé|déménager emménager rapprocher|
        HLM attente demande dossier commission|locataire location louer colocataire$$),
    ('energie', $$froid chauffer chauffage hiver radiateur coûte fortune|fenêtres volets toit isolation combles murs laine aide travaux|chaudière gaz fioul bois granulés pellets|
        électricité kilowatts facture compteur Linky consommation|eau fuite facture compteur|entreprise travaux prime État payait$$),
    ('contrats', $$opérateur forfait abonnement facture prélève résilier parti|double deuxième abonnement veux pas arrêter|
        fixe mobile ligne numéro garder changer|commercial porte signer rétracter|EDF Engie fournisseur prix contrat électricité gaz|
        assurance voiture maison changer résilier|salle de sport club magazine abonné$$),
    ('transports', $$gare quai train TGV TER place aller retour|Paris Lyon Nantes Rennes Bordeaux Marseille Toulouse aller|car bus arrêt ligne horaires dimanche aller chez|
        avion aéroport valise vol embarquement|hôtel gîte camping vacances réserver|voiture route chemin carte GPS aller|bateau île ferry traversée$$),
    ('debuter', $$connais rien comprends rien nul zéro dalle|souris flèche clic clavier touche curseur|seule devant ordinateur mari s'occupait|peur machine casser bêtise|
        apprendre leçons cours débutants doucement patience|éteindre allumer bouton démarrer écran bureau icône$$),
    ('smartphone', $$appuyer sonne décrocher raccrocher appel haut-parleur|écran doigt glisser icônes petits carrés disparu|contacts numéros répertoire|
        fond d'écran luminosité verrouillage empreinte|charger chargeur batterie prise téléphone|Samsung Xiaomi Motorola Nokia Honor Wiko Pixel|
        application installer mettre enlever téléphone|volume sonnerie vibreur$$),
    ('tablette', $$tablette cadeau gagné route mettre allumer configurer|iPad ardoise tactile grande comme un téléphone|tablette doigt glisser icônes|tablette Archos Lenovo Facilotab$$),
    ('depannage', $$lent minutes s'allumer démarrer bip bruit ventilateur|écran noir bleu figé planté bloqué rayures|clavier souris touche cassée eau renversé tombé|
        réparer réparateur dépanneur technicien ordinateur|mise à jour Windows redémarrer erreur|batterie charge chaud brûle|son haut-parleur muet casque$$),
    ('achat_materiel', $$budget prix euros ordinateur portable neuf occasion choisir|magasin Darty Leclerc Boulanger Fnac conseil|vend ordis occasion reconditionnés|
        Asus Acer HP Lenovo Dell Apple MacBook Chromebook|donner récupérer recycler vieux ordinateur$$),
    ('imprimer', $$papier feuille sortir tirer copie exemplaire|scanner scanneur signer renvoyer contrat papier signé|attestation téléphone veut sur papier|
        encre cartouche Canon Epson HP Brother imprimante|billet étiquette photo imprimer couleur|photocopieur photocopieuse$$),
    ('connexion', $$box câble prise branchée voyant lumière clignote|fibre technicien ADSL cuivre ligne coupée|wifi clé code mot de passe connecter|
        réseau barres capte antenne 4G|internet campagne hameau débit lent coupures|orage tempête foudre box|décodeur télé chaînes box$$),
    ('acces_libre', $$s'asseoir poste heure ordinateur sur place|bibliothèque médiathèque ordinateur libre ouvert|venir chez vous internet gratuit ordinateur|
        salle cyber espace ordinateurs horaires$$),
    ('fichiers', $$perdu textes documents dossiers tout disparu effacé|clé USB disque copie sauvegarde|espace insuffisant mémoire plein stockage|
        classer ranger ordre bazar bureau dossier|télécharger téléchargement ouvrir retrouver|cloud nuage Drive synchroniser$$),
    ('bureautique', $$étiquettes enveloppes menu invitation affichette|recopier propre recettes texte mise en page|tableau colonnes calcul total somme dépenses|
        roman souvenirs poèmes mémoires taper livre|police gras souligner paragraphe marge|diaporama diapositives présentation$$),
    ('logiciels_libres', $$revivre vieux PC sans Microsoft système|Windows remplacer gratuit libre|Firefox Thunderbird VLC Inkscape Audacity libre$$),
    ('accessibilite', $$vue yeux vois mal lunettes lire écran grossir|sourd oreille entends mal appareil auditif|mains doigts trembler rhumatismes arthrite bras|
        DMLA glaucome cataracte malvoyant messages lire|parkinson AVC hémiplégie clavier souris|voix dicter lire parler vocal$$),
    ('messagerie', $$mails lus non lus boîte réception supprimer|adresse mail demande médecin banque magasin|pièce jointe joindre envoyer recevoir mail|Gmail Orange SFR Free Laposte Outlook Hotmail boîte|
        spams publicités indésirables newsletters|arobase point com adresse$$),
    ('visio', $$voir écran loin étranger militaire Canada Australie Amérique Guadeloupe Réunion|réunion en ligne conseil son micro caméra|
        appeler vidéo image visage se voir|petits-enfants famille loin anniversaire à distance|Zoom Teams Skype lien rejoindre$$),
    ('messagerie_instantanee', $$causer discuter famille groupe appli verte|messages vocaux écouter ouvrir|texto SMS message envoyer recevoir lire téléphone|
        émojis bonhommes cœurs smileys GIF|groupe notifications quitter ajouter$$),
    ('reseaux_sociaux', $$mur profil amis demande inconnu accepter|copains école régiment armée retrouver perdus de vue|publier commenter aimer partager Facebook|
        rencontrer quelqu'un compagnon compagne amour site|influenceur abonnés suivre compte$$),
    ('photos', $$portable garder trier effacer doublons mille photos|album livre tirages cadre souvenirs|appareil numérique carte SD câble ordinateur photos|
        mariage baptême vacances anniversaire petits-enfants photos|négatifs diapos anciennes numériser|envoyer recevoir partager photos famille$$),
    ('achats', $$armoire buffet commode canapé table lit meuble vendre débarrasser|habits vêtements robe chaussures poussette jouets vendre|
        graines plantes livres électroménager outils acheter commander|colis livreur livraison relais suivi retard|
        annonce acheteur vendeur prix négocier|remboursé retour échange taille|vélo tondeuse piano remorque vendre$$),
    ('recherche_internet', $$site aller ouvrir adresse taper page|horaires ouvert marché magasin déchetterie|recette far crêpes gâteau cuisine|
        médicament plante maladie renseignement chercher|météo marées pluie vent|actualités journal nouvelles Télégramme Ouest-France|définition mot dictionnaire$$),
    ('loisirs', $$accordéon chanson chanteur Brassens Piaf opéra bal danse écouter|guerre soldat grand-père trace registre archives ancêtre|
        film série acteur cinéma télé chaîne|foot rugby vélo tour match|cartes belote tarot scrabble échecs dames|
        roman livre polar auteur lire|messe émission documentaire radio|jardin tricot couture bricolage cuisine vidéos|jeu jouer partie$$),
    ('creation', $$surprise vidéo noces anniversaire montage musique|découpe bois laser machine imprimante 3D pièce|vidéo filmer couper montage titre|
        robot programmer enfants atelier|micro voix enregistrer radio|dessin peinture bande dessinée ordinateur$$),
    ('intelligence_artificielle', $$machine écrit lettre toute seule robot|images toutes seules fabriquées sorcellerie|questions réponses robot conversation artificielle|traduire résumer machine intelligence$$),
    ('mot_de_passe', $$codes carnet noter retenir trop|chiffres code ancien numéro portable reçois|identifiant compte bloqué essais|
        oublié changer réinitialiser compte accès|connecter entrer refusé reconnu|majuscule chiffre caractère spécial$$),
    ('arnaques', $$gendarme policier banquier téléphone payer tout de suite|panneau numéro carte donné tombée|SMS colis péage amende lien cliquer|
        gagné cadeau loterie héritage virement|faux fausse vrai louche bizarre douteux|chantage menace vidéo bitcoin|vieille dame trompée abusée|
        inconnu demande argent amour|artisan plombier dépanneur malhonnête$$),
    ('piratage', $$page envoie amis cochonneries compte|main ordinateur distance bonhomme contrôle TeamViewer AnyDesk|virus antivirus fenêtre alerte rouge Microsoft|
        quelqu'un entré compte boîte mots de passe changés|espion surveille téléphone ex-mari|perdu volé téléphone bloquer localiser$$),
    ('vie_privee', $$pubs regardé proposent publicité suivre|oublie oublier effacer internet nom photo|cookies accepter refuser bandeau|appels démarchage vendre téléphone harcèle|
        données personnelles revendre fichier|supprimer fermer compte définitivement|localisation micro écoute espionner$$),
    ('site_association', $$bagad chorale fanfare cercle amicale troupe club site|troc puces vide-grenier kermesse fest-noz loto fête papiers distribuer|affiche tract flyer dépliant programme annoncer|
        pétanque gymnastique théâtre marche danse club connaître|page internet site Facebook de notre groupe$$),
    ('gestion_association', $$compta comptes trésorier trésorerie club bridge|bénévoles fichiers partagés organiser planning|adhérents cotisations inscriptions liste membres|
        assemblée statuts bureau préfecture déclarer|subvention dossier mairie département club$$),
    ('commerce', $$notes avis clients restaurant resto mauvaises|crêpes marché étal stand clients me voir|coiffeuse esthéticienne fleuriste boulanger boucher plombier page clients|
        boutique magasin vitrine horaires Google|bijoux savons poterie couture vendre mes créations|gîte chambres d'hôtes camping clients|maraîcher fermier paysan producteur vente$$),
    ('entreprise', $$facture demande clients garde chiens jardinage prestation déclarer|URSSAF cotisations payer gagné chiffre trimestre|
        statut micro auto-entrepreneur créer lancer|compte propre mon patron seul métier|déclaré noir chantiers travaux particuliers règle|SIRET Kbis inscription cesser$$)
) livre (code, dites)
cross join lateral regexp_split_to_table(regexp_replace(dites, '\s+', ' ', 'g'), ' ?\| ?') dite
where dite <> ''
on conflict do nothing;
