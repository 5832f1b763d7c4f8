package fr.estran.personnes.vieprivee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Figures;
import fr.estran.Ville;
import fr.estran.bilan.actes.Mairie;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class EffacementsTests {

    /** Columns that could hold who somebody is, of tables that hold nobody of the register: and why. */
    private static final Map<String, String> HORS_REGISTRE = Map.ofEntries(
            Map.entry("acteur", "a body of the directory"),
            Map.entry("fiche_accueil", "where a body of the directory receives"),
            Map.entry("compte", "a member of the staff, whose account is closed and whose acts are answered for"),
            Map.entry("conseiller", "a member of the staff"),
            Map.entry("correspondance", "what the columns of a town's sheets are called"),
            Map.entry("action", "the programme, which is published"),
            Map.entry("groupe", "whom to call at the body that brings a group"),
            Map.entry("lieu", "a venue"),
            Map.entry("poste", "a post: who holds it is of the team"),
            Map.entry("quartier", "a district"),
            Map.entry("vitrine", "the service itself"),
            Map.entry("rapport", "an act, frozen"),
            Map.entry("rapport_fait", "an act, frozen"),
            Map.entry("rapport_annexe", "an act, frozen"),
            Map.entry("rapport_piece", "an act, frozen"),
            Map.entry("rapport_chiffre", "an act, frozen"),
            Map.entry("rapport_entete", "an act, frozen"),
            Map.entry("reglage_acte", "the service itself"),
            Map.entry("etape_passee", "the service itself"),
            Map.entry("entree_du_menu", "the service itself"),
            Map.entry("alerte", "the service itself: what goes badly of it"),
            Map.entry("essai_de_message", "the service itself: to whom is not kept"),
            Map.entry("rapport_modele", "the paper of the town's documents"),
            Map.entry("cle_acces", "what a member of the staff calls their key"),
            Map.entry("cle_de_lecture", "which program a key is for"),
            Map.entry("agenda_d_ailleurs", "what a member of the staff calls their other calendar"),
            Map.entry("fournisseur", "by which provider the team signs in"),
            Map.entry("echo", "what a town calls another program"),
            Map.entry("identite_reliee", "what a provider calls a member of the staff"),
            Map.entry("transfert", "the name of a file"),
            Map.entry(
                    "versement_ligne",
                    "what imports replaced: all of those that name somebody go with them (OubliDesVersements)"),
            Map.entry("versement_table", "names of tables and columns"),
            Map.entry("depassement", "why places were given beyond those of an action"),
            Map.entry("benevole", "somebody who helps the team"),
            Map.entry("lien_fiche", "the link of a body's sheet, and the digest of an address that refused it"),
            Map.entry("numero_d_ici", "whom to call in this town"),
            Map.entry("reglage_coop", "where the tool of the State is, and since when acts are entered from here"),
            Map.entry("coop_lieu", "a venue, as the tool of the State knows it"),
            Map.entry("coop_theme", "a theme, as the tool of the State calls it"),
            Map.entry("coop_forme", "a kind of help, as the tool of the State counts it"),
            Map.entry("objet_de_pret", "a tablet or a telephone: whom it is lent to stands with the loan"),
            Map.entry("temps_passe", "what the team's time went to: of whoever works here, let go of after five years"),
            Map.entry("mois_clos", "which months of the team's time are closed: the same"),
            Map.entry("echeance", "what is awaited of an agreement: payments, duties, papers"),
            Map.entry(
                    "texte_de_convention",
                    "what the service says of an agreement to whoever pays: it names nobody who is helped"),
            Map.entry("raison_de_vacance", "why a post is vacant: of the post, not of whoever left it"),
            Map.entry("phrase_usuelle", "what the town often says on a paper: it names nobody"),
            Map.entry("lien_de_seance", "what goes with a session: a title and an address"),
            Map.entry("postulant", "a body that asks to stand in the directory: it names nobody"),
            Map.entry("besoin_dit", "a need, in the words of the town"),
            Map.entry("orientation", "a first name of no record, until the quarter's close (OrientationRepository)"),
            Map.entry("reunion", "a meeting of bodies"),
            Map.entry(
                    "mot_aux_organismes",
                    "what the team wrote to bodies: erased with whoever it names, and after six months"),
            Map.entry(
                    "mot_aux_benevoles",
                    "what the team wrote to volunteers: erased with whoever it names, and after six months"),
            Map.entry(
                    "reunion_reponse", "who comes for a body: of its team, and forgotten some days after the meeting"),
            Map.entry("salle", "a room"),
            Map.entry("lieu_fermeture", "why a venue is closed"),
            Map.entry("materiel", "what is lent and carried"),
            Map.entry("reouverture", "why a sheet was opened again, by choice"),
            Map.entry("vacances_scolaires", "school holidays"),
            Map.entry("structure", "the town"));

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Effacements effacements;

    @Autowired
    List<Detenteur> detenteurs;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    @Autowired
    Mairie mairie;

    Ville ville;

    @Test
    void leave_every_figure_and_every_report_as_they_are() {
        ville = Ville.dans(contexte).avecQuimper();
        var annees = Figures.restreintes(contexte, ville, Figures.ANNEES);
        var parties = Figures.de(contexte, ville, Figures.PARTIES);
        var rapports = rapports();
        mairie.valide(ville.structure);
        var figes = figes();
        assertThat(figes).containsKeys("rapport_piece", "rapport_chiffre", "rapport_section");

        var fiches = ids("""
            select id from usager
            where id in (select conserve_id from fusion)
                or id in (select usager_id from enquete_invitation limit 20)
                or id in (select usager_id from souhait_a_prevenir limit 20)
                or id in (select usager_id from inscription where statut = 'liste_attente' limit 30)
                or reference::text like '%7'
            order by random()
            """);
        var effacees = fiches.stream()
                .filter(fiche -> ville.faire(() -> effacements.effacer(fiche, Motif.DEMANDE)))
                .count();

        assertThat(effacees).isGreaterThan(100);
        assertThat(Figures.de(contexte, ville, Figures.PARTIES).equals(parties)).isTrue();
        var apres = Figures.restreintes(contexte, ville, Figures.ANNEES);
        annees.forEach((cas, figures) ->
                assertThat(apres.get(cas).equals(figures)).as(cas).isTrue());
        assertThat(rapports().equals(rapports)).isTrue();
        assertThat(figes()).isEqualTo(figes);
    }

    @Test
    void leave_no_word_that_says_who_it_was_in_any_row_of_any_table() {
        ville = Ville.dans(contexte);
        var atelier = atelier(1);
        var zoe = inscrire(atelier, "Zéphyrine", "Kerzubiri", "06 39 98 47 11", "zephyrine@kerzubiri.example");
        var suivante = inscrire(atelier, "Omar", "Exemple", "06 39 98 47 12", "omar@exemple.fr");
        ville.faire(
                () -> jdbc.sql("update mouvement set raison = 'la dame Kerzubiri est venue' where inscription_id = :id")
                        .param("id", zoe.inscription)
                        .update());
        ville.faire(() -> jdbc.sql("""
            insert into message_arret (structure_id, destinataire, le)
            values (structure_courante(), '+33639984711', now()),
                (structure_courante(), 'zephyrine@kerzubiri.example', now()),
                (structure_courante(), '+33639984712', now())
            """).update());
        demanderPourUneEnquete(zoe.usager);
        // Nobody tied it to her, and the number is another's.
        appelRecu("Mme Kerzubiri Zéphyrine", "06 39 98 47 99");
        appelRecu("Omar Exemple", "06 39 98 47 98");
        var marques = List.of("Kerzubiri", "phyrine", "639984711", "39 98 47 11", "rue de Kerzubiri", zoe.code);
        assertThat(ouSeTrouvent(marques)).hasSizeGreaterThan(4);
        // Wherever their id is, by a reference or not, somebody answers for it.
        assertThat(ouSeTrouvent(List.of(zoe.usager.toString())))
                .extracting(ou -> ou.split(" ")[0])
                .isSubsetOf(detenteurs.stream()
                        .flatMap(detenteur -> detenteur.tables().stream())
                        .toList())
                .contains("message");
        assertThat(rendues(zoe.usager, "enquete_envoi")).hasToString("[{titre=Et pour vous ?, etat=a_envoyer}]");

        ville.faire(() -> effacements.effacer(zoe.usager, Motif.DEMANDE));

        assertThat(ouSeTrouvent(marques)).isEmpty();
        assertThat(entier("select count(*) from message where usager_id is not null"))
                .as("what was to be sent to her for a survey")
                .isZero();
        assertThat(rendues(zoe.usager, "enquete_envoi")).isEmpty();
        assertThat(texte("select string_agg(destinataire, ' ') from message_arret"))
                .isEqualTo("+33639984712");
        assertThat(textes("select nom from appel_recu")).containsExactly("Omar Exemple");
        // The place went to the next, and the code opens nothing.
        assertThat(statut(zoe.inscription)).isEqualTo("annulee_personne");
        assertThat(statut(suivante.inscription)).isEqualTo("confirmee");
        assertThat(ville.visiteur()
                        .poster("/ma-place", Map.of("code", zoe.code, "nom", "Ker"))
                        .statusCode())
                .isNotEqualTo(302);
        assertThat(texte("select acte from journal where objet_id = '" + zoe.usager + "'"))
                .isEqualTo("vie_privee.effacer");
        // Of nobody whom a figure counts, nothing at all is left.
        assertThat(texte("select concat(genre, annee_naissance, situation, quartier) from usager where id = '"
                        + zoe.usager + "'"))
                .isEmpty();
    }

    @Test
    void leave_to_the_other_one_what_two_people_asked_for_together() {
        ville = Ville.dans(contexte);
        var atelier = atelier(4);
        var couple = inscrireEnsemble(atelier, "06 39 98 47 13", "a@exemple.fr", "Ana Kerloc", "Ivan Kerloc");
        appelRecu("ANA KERLOC", "06 39 98 47 13");
        appelRecu("Ivan Kerloc", "06 39 98 47 13");

        ville.faire(() -> effacements.effacer(couple.usager, Motif.DEMANDE));

        assertThat(entier("select count(*) from demande")).isOne();
        assertThat(textes("select statut from inscription order by demande_id is null"))
                .containsExactly("confirmee", "annulee_personne");
        assertThat(textes("select nom from appel_recu")).containsExactly("Ivan Kerloc");
    }

    @Test
    void leave_a_call_of_whoever_may_be_another_of_that_name() {
        ville = Ville.dans(contexte);
        var elle = personne("Anne", "Le Gall");
        personne("Anne", "Le Gall");
        appelRecu("Anne Le Gall", "06 39 98 47 14");
        appelRecu("Mme Le Gall", "06 39 98 47 15");

        ville.faire(() -> effacements.effacer(elle, Motif.DEMANDE));

        assertThat(textes("select nom from appel_recu")).containsExactlyInAnyOrder("Anne Le Gall", "Mme Le Gall");
    }

    /** A folder of records told it: nobody asked for it here. */
    @Test
    void give_to_the_next_the_place_to_come_that_was_imported_and_leave_that_of_the_past() {
        ville = Ville.dans(contexte);
        var atelier = atelier(1);
        var passe = atelier(1);
        ville.faire(() -> jdbc.sql("""
            update seance set debut = debut - interval '30 days', fin = fin - interval '30 days'
            where action_id = :passe
            """).param("passe", passe).update());
        var elle = personne("Lou", "Kerbrat");
        var place = importee(elle, atelier, "confirmee");
        var ancienne = importee(elle, passe, "confirmee");
        var suivante = importee(personne("Omar", "Exemple"), atelier, "liste_attente");

        ville.faire(() -> effacements.effacer(elle, Motif.DEMANDE));

        assertThat(statut(place)).isEqualTo("annulee_personne");
        assertThat(statut(suivante)).isEqualTo("confirmee");
        assertThat(statut(ancienne)).isEqualTo("confirmee");
    }

    @Test
    void are_done_once_by_two_at_the_same_moment_and_of_nobody_are_none() throws Exception {
        ville = Ville.dans(contexte).avecQuimper();
        var fiche = ids("select conserve_id from fusion limit 1").getFirst();
        var depart = new CountDownLatch(1);
        try (var deux = Executors.newVirtualThreadPerTaskExecutor()) {
            var faits = IntStream.range(0, 2)
                    .mapToObj(_ -> deux.submit(() -> {
                        depart.await();
                        return ville.faire(() -> effacements.effacer(fiche, Motif.DEMANDE));
                    }))
                    .toList();
            depart.countDown();
            assertThat(List.of(faits.get(0).get(), faits.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(entier("select count(*) from usager where anonyme_depuis is not null"))
                .isGreaterThan(1);
        assertThatThrownBy(() -> ville.faire(() -> effacements.effacer(UsagerId.nouveau(), Motif.DEMANDE)))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void are_done_again_when_an_older_folder_comes_back() {
        ville = Ville.dans(contexte).avecQuimper();
        var figures = Figures.de(contexte, ville, Figures.ANNEES);
        var nom = texte("select nom || ' ' || prenom from usager where reference = 'U0022'");
        var fiche = ids("select id from usager where reference = 'U0022'").getFirst();
        ville.faire(() -> effacements.effacer(fiche, Motif.DEMANDE));

        ville.avecQuimper();

        assertThat(entier("select count(*) from usager where nom || ' ' || prenom = '" + nom.replace("'", "''") + "'"))
                .isZero();
        assertThat(entier("select count(*) from usager where reference = 'U0022'"))
                .isZero();
        assertThat(Figures.de(contexte, ville, Figures.ANNEES).equals(figures)).isTrue();
    }

    /** Of an erased person, nobody can undo the merge nor make another: figures would change, or somebody be known again. */
    @Test
    void leave_nothing_to_join_or_to_tell_apart() {
        ville = Ville.dans(contexte).avecQuimper();
        var absorbee = ids("select absorbe_id from fusion limit 1").getFirst();
        ville.faire(() -> effacements.effacer(absorbee, Motif.DEMANDE));
        var fusions = entier("select count(*) from fusion");

        assertThat(ville.visiteur(fr.estran.socle.droits.Role.RESPONSABLE)
                        .poster("/equipe/personnes/" + absorbee + "/separer", Map.of())
                        .statusCode())
                .isEqualTo(404);

        assertThat(entier("select count(*) from fusion")).isEqualTo(fusions);
    }

    /** A table that refers to a person, or that could say who somebody is, has somebody who answers for it. */
    @Test
    void forget_no_table_that_somebody_adds() {
        ville = Ville.dans(contexte);
        var detenues = detenteurs.stream()
                .flatMap(detenteur -> detenteur.tables().stream())
                .collect(Collectors.toCollection(HashSet::new));
        var deLaPersonne = new HashSet<>(Set.of("usager"));
        Set<String> avant;
        do {
            avant = Set.copyOf(deLaPersonne);
            var connues = avant;
            renvois().stream()
                    .filter(renvoi -> connues.contains(renvoi.vers()))
                    .forEach(renvoi -> deLaPersonne.add(renvoi.de()));
        } while (deLaPersonne.size() > avant.size());

        assertThat(detenues).containsAll(deLaPersonne);
        assertThat(colonnesQuiNomment())
                .filteredOn(table -> !detenues.contains(table))
                .allSatisfy(table -> assertThat(HORS_REGISTRE).containsKey(table));
        assertThat(detenteurs)
                .allSatisfy(detenteur -> assertThat(ville.faire(() -> detenteur.rendre(List.of(UsagerId.nouveau()))))
                        .extracting(fr.estran.personnes.registre.Rubrique::table)
                        .containsExactlyInAnyOrderElementsOf(detenteur.tables()));
    }

    /** Of the record itself, what is left is what is written here; a column that somebody adds is looked at. */
    @Test
    void keep_of_a_record_what_figures_count_and_no_other_column() {
        ville = Ville.dans(contexte);
        var id = UsagerId.nouveau();
        ville.faire(
                () -> jdbc.sql("insert into quartier (structure_id, code, nom) values (structure_courante(), 'centre',"
                                + " 'Centre')")
                        .update());
        ville.faire(() -> jdbc.sql("""
            insert into usager (
                structure_id, id, pseudonyme, prenom, nom, genre, annee_naissance, situation, quartier, telephone,
                courriel, contact, adresse, accueilli_le, a_prevoir, sans_reponse, enquetes)
            values (
                structure_courante(), :id, 'x', 'Lou Anne', 'Exemple Autre Nom', 'F', 1950, 'retraite', 'centre', '06 39 98 00 01',
                'lou@exemple.fr', 'sms', '1 rue de l''Exemple', '2023-01-01', '{rappeler}', '{quartier}', false)
            """).param("id", id).update());
        remplir(id);
        assertThat(fiche(id).entrySet())
                .filteredOn(valeur -> valeur.getValue() == null || vide(valeur.getValue()))
                .extracting(Map.Entry::getKey)
                .containsExactly("anonyme_depuis");
        ville.faire(() -> effacements.effacer(id, Motif.DEMANDE));

        var reste = fiche(id);
        assertThat(reste.entrySet())
                .filteredOn(valeur -> valeur.getValue() != null && !vide(valeur.getValue()))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("structure_id", "id", "reference", "pseudonyme", "anonyme_depuis");
    }

    private Map<String, @Nullable Object> fiche(UsagerId id) {
        return ville.faire(() -> jdbc.sql("select * from usager where id = :id")
                .param("id", id)
                .query()
                .singleRow());
    }

    private static boolean vide(Object valeur) {
        return valeur.toString().equals("{}");
    }

    /** What the test does not know by name: one that a rule of its own binds to some values stands in its insert. */
    private void remplir(UsagerId id) {
        var connues = fiche(id);
        var types = jdbc.sql("""
            select attname::text as colonne, format_type(atttypid, atttypmod) as type
            from pg_attribute
            where attrelid = 'usager'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                and attname <> 'anonyme_depuis'
            """).query().listOfRows();
        for (var colonne : types) {
            var nom = String.valueOf(colonne.get("colonne"));
            var valeur = connues.get(nom);
            if (valeur == null || vide(valeur)) {
                ville.faire(() -> jdbc.sql("update usager set %s = %s where id = :id"
                                .formatted(nom, exemple(String.valueOf(colonne.get("type")))))
                        .param("id", id)
                        .update());
            }
        }
    }

    private static String exemple(String type) {
        return switch (type) {
            case "text", "code" -> "'x'";
            case "text[]" -> "'{x}'";
            case "date" -> "date '2023-01-01'";
            case "boolean" -> "true";
            case "smallint", "integer" -> "1";
            default -> throw new IllegalArgumentException(type + ": what would be one?");
        };
    }

    /** What is kept of reports, whole: their words, their figures, each byte of their files. */
    private Map<String, String> figes() {
        return textes("""
            select relname::text from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r' and relname like 'rapport%'
            """).stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> texte(
                                "select count(*) || ' ' || coalesce(md5(string_agg(une::text, '' order by une::text)),"
                                        + " '') from "
                                        + table + " une")));
    }

    private Map<String, Integer> rapports() {
        return StructureCourante.auNomDe(
                ville.structure,
                () -> Stream.of(true, false)
                        .flatMap(interne ->
                                contexte.getBean(Bilans.class).etablir(2023, interne, Acte.A_COMPLETER).stream()
                                        .filter(piece -> piece.nom().matches(".*\\.(html|json|csv)"))
                                        .map(piece -> Map.entry(
                                                interne + piece.nom(), java.util.Arrays.hashCode(piece.contenu()))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    record Inscrite(UsagerId usager, InscriptionId inscription, String code) {}

    private ActionId atelier(int places) {
        var id = ActionId.nouveau();
        ville.faire(() -> jdbc.sql("""
            insert into action (structure_id, id, type, titre, capacite)
            values (structure_courante(), :id, 'atelier', 'Photos', :places)
            """).param("id", id).param("places", places).update());
        ville.faire(() -> jdbc.sql("""
            insert into seance (structure_id, id, action_id, debut, fin, statut)
            values (structure_courante(), gen_random_uuid(), :id,
                now() + interval '7 days', now() + interval '7 days 2 hours', 'prevue')
            """).param("id", id).update());
        return id;
    }

    private Inscrite inscrire(ActionId action, String prenom, String nom, String telephone, String courriel) {
        return inscrireEnsemble(action, telephone, courriel, prenom + " " + nom);
    }

    private Inscrite inscrireEnsemble(ActionId action, String telephone, String courriel, String... noms) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                action,
                Stream.of(noms)
                        .map(nom -> new Participant(
                                null,
                                nom.split(" ")[0],
                                nom.split(" ")[1],
                                1950,
                                null,
                                Set.of(BesoinDAccueil.FAUTEUIL)))
                        .toList(),
                new Coordonnees(telephone, courriel, "1 rue de " + noms[0].split(" ")[1], Moyen.SMS, false),
                null,
                null);
        var vue = ((Enregistree) StructureCourante.auNomDe(
                        ville.structure,
                        () -> contexte.getBean(Inscriptions.class).inscrire(demande, Auteur.EN_LIGNE)))
                .inscriptions()
                .getFirst();
        return new Inscrite(vue.usager(), vue.id(), String.valueOf(vue.code()));
    }

    private UsagerId personne(String prenom, String nom) {
        var id = UsagerId.nouveau();
        ville.faire(() -> jdbc.sql("""
            insert into usager (structure_id, id, prenom, nom)
            values (structure_courante(), :id, :prenom, :nom)
            """)
                .param("id", id)
                .param("prenom", prenom)
                .param("nom", nom)
                .update());
        return id;
    }

    private InscriptionId importee(UsagerId usager, ActionId action, String statut) {
        var id = InscriptionId.nouveau();
        ville.faire(() -> jdbc.sql("""
            insert into inscription (structure_id, id, action_id, usager_id, statut, inscrit_le)
            values (structure_courante(), :id, :action, :usager, :statut, '2024-01-02')
            """)
                .param("id", id)
                .param("action", action)
                .param("usager", usager)
                .param("statut", statut)
                .update());
        return id;
    }

    /** Which waits, sealed, with its link. */
    private void demanderPourUneEnquete(UsagerId usager) {
        ville.faire(() -> jdbc.sql("""
            insert into enquete (structure_id, id, reference, titre, ouverte)
            values (structure_courante(), gen_random_uuid(), 'E1', 'Et pour vous ?', '2024-01-08')
            """).update());
        ville.faire(() -> jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, sujet, modele, pour, canal, enquete_id, usager_id, lien, cree_le, du,
                prochain_essai, etat)
            select
                structure_id, id, 'enquete-' || id, gen_random_uuid(), 'enquete', 'invitation', 'personne', 'courriel', id,
                :usager, decode('0102', 'hex'), now(), now(), now(), 'a_envoyer'
            from enquete
            """).param("usager", usager).update());
    }

    /** What is given back to somebody of one table. */
    private List<Map<String, @Nullable Object>> rendues(UsagerId usager, String table) {
        return ville.<List<Map<String, @Nullable Object>>>faire(() -> detenteurs.stream()
                .flatMap(detenteur -> detenteur.rendre(List.of(usager)).stream())
                .filter(rubrique -> rubrique.table().equals(table))
                .flatMap(rubrique -> rubrique.lignes().stream())
                .toList());
    }

    private void appelRecu(String nom, String telephone) {
        ville.faire(() ->
                jdbc.sql("""
                    insert into appel_recu (structure_id, id, recu_le, nom, telephone, sujet, quand, rappeler_le)
                    values (structure_courante(), gen_random_uuid(), now(), :nom, :telephone, 'autre', 'matin', current_date)
                    """).param("nom", nom).param("telephone", telephone).update());
    }

    /** Each table and column in which one of these is, whatever its type. */
    private List<String> ouSeTrouvent(List<String> marques) {
        var trouvees = new ArrayList<String>();
        for (var table : textes("""
            select relname::text from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            """)) {
            for (var marque : marques) {
                if (entier("select count(*) from " + table + " une where une::text ilike '%" + marque + "%'") > 0) {
                    trouvees.add(table + " " + marque);
                }
            }
        }
        return trouvees;
    }

    record Renvoi(String de, String vers) {}

    private List<Renvoi> renvois() {
        return ville.faire(() -> jdbc.sql("""
            select conrelid::regclass::text as de, confrelid::regclass::text as vers
            from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace
            """).query(Renvoi.class).list());
    }

    private List<String> colonnesQuiNomment() {
        return textes("""
            select distinct c.relname::text
            from pg_attribute a
            join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
                and a.attname ~ '(^|_)(nom|prenom|telephone|courriel|adresse|destinataire|pseudonyme|professionnel|usager_id|raison|note|texte_libre)(_|$)'
            """);
    }

    private List<UsagerId> ids(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(UsagerId.class).list());
    }

    private List<String> textes(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    private String statut(InscriptionId inscription) {
        return texte("select statut from inscription where id = '" + inscription + "'");
    }

    private String texte(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(String.class).single());
    }

    private int entier(String sql) {
        return ville.faire(() -> jdbc.sql(sql).query(Integer.class).single());
    }
}
