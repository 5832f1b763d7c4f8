package fr.estran.parole.reponses;

import static fr.estran.parole.enquetes.EnqueteDEssai.AGES;
import static fr.estran.parole.enquetes.EnqueteDEssai.bulletin;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.messages.Facteur;
import fr.estran.messages.Livraison;
import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.EnqueteDEssai;
import fr.estran.parole.enquetes.Ouverture.IssueDuCompte;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.base.Intendance;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.ClesDePassage;
import fr.estran.socle.secrets.Sceau;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody holds the whole database with its system columns, its files, its journal and the server's key, and wants to know who said what:
 * before anybody is asked, once links have left, while answers come, once all were reminded, after the count. Each way is tried, and tried
 * where it must succeed: a test that would see no leak guards nothing.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@ExtendWith(OutputCaptureExtension.class)
@Tag("long")
class AttaquesDEnqueteTests {

    private static final int PERSONNES = 40;
    private static final List<String> TABLES =
            List.of("enquete_bulletin", "enquete_compte", "enquete_texte_a_relire", "enquete_texte");

    /** Each in which whoever holds the database can put those who were asked: as their rows lie, by what is written of them. */
    private static final List<String> ORDRES = List.of(
            "enquete_invitation.ctid",
            "message.ctid",
            "message.id",
            "message.lien",
            "usager.ctid",
            "usager.id",
            "usager.reference",
            "usager.courriel");

    private static final String EMPREINTES = "select encode(empreinte, 'hex') from enquete_bulletin order by ctid";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Urne urne;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Intendance intendance;

    @Autowired
    Sceau sceau;

    EnqueteDEssai essai;
    String marque;

    /** As those have them who got a message. */
    List<String> liens;

    @BeforeEach
    void une_enquete() {
        essai = new EnqueteDEssai(Ville.dans(contexte), contexte);
        marque = "Zz" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Who was asked, and the links: both in the database, in one transaction, and nothing pairs them. */
    @Test
    void pairs_nobody_with_a_link_by_transaction_order_place_or_value() throws Exception {
        serrer("enquete_bulletin", "enquete_invitation", "message");
        solliciter();

        var empreintes = lire(EMPREINTES);
        assertThat(empreintes).hasSize(PERSONNES).isSorted();
        assertThat(lire("select distinct xmin::text from enquete_bulletin")).hasSize(1);
        assertThat(lire("select distinct xmin::text from enquete_invitation")).hasSize(1);
        assertThat(lire("select distinct xmin::text from message")).hasSize(1);
        assertThat(colonnes("uuid", List.of("enquete_bulletin")))
                .containsExactlyInAnyOrder("enquete_bulletin.structure_id", "enquete_bulletin.enquete_id");

        // No order of people is that of digests: where one was, the place of each in it would tell their link.
        for (var ordre : ORDRES) {
            var rangees = ranger(ordre);
            assertThat(justes(rangees, empreintes)).as(ordre).isLessThan(PERSONNES / 4);
            assertThat(justes(rangees.reversed(), empreintes)).as(ordre).isLessThan(PERSONNES / 4);
        }
        // The same count, where links are written as people are.
        var commeElles = ranger(ORDRES.getFirst());
        essai.ecrire("delete from enquete_bulletin where enquete_id = :id");
        serrer("enquete_bulletin");
        essai.ecrire("insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie)"
                + " select structure_courante(), :id, decode(dite, 'hex'), 'lien'"
                + " from unnest(string_to_array('" + String.join(" ", commeElles) + "', ' ')) dite");
        assertThat(lire(EMPREINTES)).isNotEqualTo(empreintes);
        assertThat(justes(commeElles, lire(EMPREINTES))).isEqualTo(PERSONNES);
    }

    /** Of each person, in that order, the digest of their link. */
    private List<String> ranger(String ordre) {
        var vrais = vraisLiens();
        return lire("select usager.id::text from usager"
                        + " join enquete_invitation on enquete_invitation.usager_id = usager.id"
                        + " join message on message.usager_id = usager.id order by " + ordre)
                .stream()
                .map(vrais::get)
                .toList();
    }

    /** What others deleted leaves room, where a row that comes later may lie first: written anew, a table takes them one after the other. */
    private void serrer(String... tables) throws Exception {
        for (var table : tables) {
            entretenir("vacuum full " + table);
        }
    }

    /** With the server's key too: what says which link goes to whom is sealed with another, which lies in no copy and goes with the last. */
    @Test
    void opens_no_link_of_the_outbox_with_the_key_of_the_server_nor_once_the_mailing_has_left() throws Exception {
        solliciter();
        var scelles = lire("select encode(lien, 'hex') from message where lien is not null");
        assertThat(scelles).hasSize(PERSONNES);
        for (var scelle : scelles) {
            assertThat(ouvre(scelle)).isFalse();
        }
        assertThat(ouvre(HexFormat.of().formatHex(sceau.sceller(new byte[22], "lien d'enquete"))))
                .as("the attacker does open what the server's key seals")
                .isTrue();
        var empreintes = Set.copyOf(lire("select encode(empreinte, 'hex') from enquete_bulletin"));
        assertThat(vraisLiens().values())
                .as("with the mailing's key, it is told")
                .isSubsetOf(empreintes);

        envoyer();

        assertThat(lire("select id::text from message where lien is not null")).isEmpty();
        assertThat(cles().presentes()).doesNotContain(essai.id.valeur());
        assertThat(cles().ouvrir(essai.id.valeur(), HexFormat.of().parseHex(scelles.getFirst()), "lien d'enquete"))
                .as("the copy of a backup from before")
                .isEmpty();
    }

    /** A backup from before the mailing was put back, or the survey is no more: nobody tells that it is over. */
    @Test
    void finds_no_key_of_a_mailing_that_the_database_has_forgotten() {
        var oubliee = UUID.randomUUID();
        cles().creer(oubliee, Instant.parse("2024-01-01T08:00:00Z"));

        envoyer();

        assertThat(cles().presentes()).doesNotContain(oubliee);
    }

    /** Its key went after it was taken, and before it left: without a link, it would speak of a first message that there was not. */
    @Test
    void sends_nobody_a_first_message_without_its_link() {
        solliciter();
        var expediteur = contexte.getBean(ExpediteurDesEnquetes.class);
        var pris = lire("select id::text from message").stream()
                .map(UUID::fromString)
                .toList();
        assertThat(essai.ville.faire(() -> expediteur.ecrire(pris.getFirst()))).isInstanceOf(Pli.APorter.class);
        cles().detruire(essai.id.valeur());

        assertThat(essai.ville.faire(() -> pris.stream().map(expediteur::ecrire).toList()))
                .hasSize(PERSONNES)
                .containsOnly(new Pli.Refuse(new Livraison.Refusee("sans_cle", true)));

        envoyer();
        assertThat(lire("select distinct concat_ws(' ', etat, tentatives, echec) from message"))
                .as("it waits for whoever has the key")
                .containsExactly("a_envoyer 0");

        essai.ecrire("update message set prochain_essai = '2024-01-12' where enquete_id = :id");
        envoyer();
        assertThat(lire("select distinct concat_ws(' ', etat, tentatives, echec, lien, prochain_essai) from message"))
                .as("and not for ever")
                .containsExactly("echoue 0 sans_cle");
    }

    /** One row is both the link and what was answered by it; who came when leads to no person, since no link does. */
    @Test
    void says_of_an_answer_nothing_but_that_it_came() {
        solliciter();
        envoyer();
        var hier = copie();
        var personnes = lire("select ligne::text from enquete_invitation ligne order by 1");
        var envois = lire("select ligne::text from message ligne order by 1");
        var journal = lire("select ligne::text from journal ligne order by 1");
        repondre(1);
        var aujourdhui = copie();

        var changees = new HashSet<>(aujourdhui.get("enquete_bulletin"));
        changees.removeAll(hier.get("enquete_bulletin"));
        assertThat(changees).hasSize(1);
        assertThat(aujourdhui.toString()).doesNotContain(marque);
        assertThat(lire("select ligne::text from enquete_invitation ligne order by 1"))
                .isEqualTo(personnes);
        assertThat(lire("select ligne::text from message ligne order by 1")).isEqualTo(envois);
        assertThat(lire("select ligne::text from journal ligne order by 1"))
                .as("the journal has no line of it")
                .isEqualTo(journal);
        assertThat(
                        lire(
                                "select invitation.usager_id::text from enquete_invitation invitation"
                                        + " join enquete_bulletin on enquete_bulletin.xmin = invitation.xmin where contenu is not null"))
                .isEmpty();
    }

    /** In its own pages, from the message to the thanks, and back: of every table that there is, sessions and brakes among them. */
    @Test
    void writes_nothing_but_the_row_of_its_link_when_somebody_answers() throws Exception {
        solliciter();
        envoyer();
        var quelquUn = essai.ville.visiteur();
        var avant = empreintesDeTout();

        quelquUn.lire("/enquete/" + liens.getFirst());
        var page = quelquUn.poster("/enquete/" + liens.getFirst(), Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
        quelquUn.lire(page);
        assertThat(empreintesDeTout()).as("who only reads").isEqualTo(avant);
        var reponses = Map.of("r.mot", List.of(marque));
        assertThat(quelquUn.envoyer(page, reponses).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith("/enquete/merci"));
        quelquUn.lire("/enquete/merci");
        assertThat(quelquUn.envoyer(page, reponses).headers().firstValue("Location"))
                .hasValueSatisfying(ou -> assertThat(ou).endsWith("/enquete/deja"));

        var apres = empreintesDeTout();
        apres.entrySet().removeAll(avant.entrySet());
        assertThat(apres.keySet()).containsExactly("public.enquete_bulletin");
    }

    /** All who were asked are written to, in one transaction; whoever answered is written to as the others are. */
    @Test
    void tells_by_the_reminder_of_nobody_whether_they_answered() {
        solliciter();
        envoyer();
        repondre(12);
        essai.ecrire("update enquete_invitation set le = '2024-01-09' where enquete_id = :id");
        var avant = lire("select ligne::text from enquete_bulletin ligne order by 1");

        essai.ville.visiteur(Role.RESPONSABLE).poster("/equipe/enquetes/" + essai.id + "/demandes/relancer", Map.of());

        assertThat(lire("select usager_id::text from message where modele = 'relance' order by 1"))
                .isEqualTo(lire("select usager_id::text from enquete_invitation order by 1"));
        assertThat(
                        lire(
                                "select distinct concat_ws(' ', xmin, etat, lien, tentatives) from message where modele = 'relance'"))
                .hasSize(1);
        assertThat(lire("select ligne::text from enquete_bulletin ligne order by 1"))
                .isEqualTo(avant);
        envoyer();
        assertThat(lire("select distinct etat from message where modele = 'relance'"))
                .containsExactly("envoye");
    }

    @Test
    void order_rows_of_texts_lie_in_the_order_of_their_ids_and_not_in_that_of_forms() throws Exception {
        serrer("enquete_texte_a_relire");
        saisirTout(60);
        compter();

        assertThat(rangs("enquete_texte_a_relire"))
                .hasSize(60)
                .isNotEqualTo(IntStream.range(0, 60).boxed().toList());
        assertThat(lire("select id::text from enquete_texte_a_relire order by ctid"))
                .isSorted();
        assertThat(lire("select id::text from enquete_texte_a_relire"))
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(4));
        // Ours are made of the hour elsewhere.
        assertThat(Identifiants.nouveau().version()).isEqualTo(7);

        // Written as forms come, they would tell.
        essai.ecrire("delete from enquete_texte_a_relire where enquete_id = :id");
        serrer("enquete_texte_a_relire");
        for (int rang = 0; rang < 60; rang++) {
            essai.ecrire("insert into enquete_texte_a_relire (structure_id, id, enquete_id, question, texte)"
                    + " values (structure_courante(), gen_random_uuid(), :id, 'mot', '" + marque + " " + rang + "')");
        }
        assertThat(rangs("enquete_texte_a_relire"))
                .isEqualTo(IntStream.range(0, 60).boxed().toList());
    }

    private List<Integer> rangs(String table) {
        return lire("select texte from " + table + " order by ctid").stream()
                .map(texte -> Integer.valueOf(texte.substring(texte.indexOf(' ') + 1)))
                .toList();
    }

    @Test
    void xmin_is_the_same_of_all_that_was_counted_and_nothing_of_forms_links_or_messages_is_left() {
        solliciter();
        envoyer();
        repondre(20);
        saisirTout(11);
        compter();

        assertThat(lire("select xmin::text from enquete_compte union select xmin::text from enquete_texte_a_relire"))
                .hasSize(1);
        assertThat(lire("select empreinte::text from enquete_bulletin")).isEmpty();
        assertThat(lire("select id::text from message")).isEmpty();
    }

    @Test
    void hour_is_written_nowhere_nor_anything_that_leads_to_a_person() {
        assertThat(colonnes("uuid", TABLES)).allMatch(colonne -> colonne.matches(".*\\.(structure_id|id|enquete_id)"));
        assertThat(colonnes("date", TABLES)).isEmpty();
        assertThat(colonnes("timestamp with time zone", TABLES)).isEmpty();
        // The list of who was asked has both: the same question sees them.
        assertThat(colonnes("date", List.of("enquete_invitation"))).isNotEmpty();
        assertThat(colonnes("uuid", List.of("enquete_invitation"))).contains("enquete_invitation.usager_id");
        assertThat(colonnes("boolean", List.of("enquete_invitation"))).isEmpty();
    }

    private List<String> colonnes(String type, List<String> tables) {
        return essai.ville.faire(() -> jdbc.sql("""
                        select table_name || '.' || column_name
                        from information_schema.columns
                        where data_type = :type and table_name = any(:tables)
                        """)
                .param("type", type)
                .param("tables", tables.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Test
    void files_of_the_server_and_its_write_ahead_log_hold_no_answer_before_the_count_and_no_key_ever()
            throws Exception {
        saisirTout(12);
        entretenir("checkpoint");
        assertThat(fichiersAvec(marque)).isEmpty();
        assertThat(copieDeTout()).doesNotContain(marque);

        compter();
        entretenir("checkpoint");

        // Then texts are there, each apart: what was looked for is found where it is.
        assertThat(fichiersAvec(marque)).isNotEmpty();
        assertThat(copieDeTout()).contains(marque);
        assertThat(fichiersAvec(essai.premiere)).isEmpty();
        assertThat(fichiersAvec(essai.premiere.replace(" ", ""))).isEmpty();
    }

    @Test
    void links_lie_in_no_file_of_the_server_in_clear() throws Exception {
        solliciter();
        var lien = liens.getFirst();
        entretenir("checkpoint");

        assertThat(fichiersAvec(lien)).isEmpty();
        assertThat(fichiersAvec(marque)).isEmpty();
        essai.ecrire("update enquete set mot = '" + lien + "' where id <> :id or lancee_le is null");
        essai.ecrire("insert into enquete (structure_id, id, reference, titre, ouverte) select structure_courante(),"
                + " gen_random_uuid(), 'autre', '" + lien + "', ouverte from enquete where id = :id");
        entretenir("checkpoint");
        assertThat(fichiersAvec(lien)).as("where it is, it is found").isNotEmpty();
    }

    @Test
    void logs_of_the_server_say_nothing(CapturedOutput sortie) {
        solliciter();
        var lien = liens.getFirst();
        envoyer();
        saisirTout(12);
        compter();

        assertThat(sortie.getAll()).doesNotContain(marque, "60_plus", lien, essai.premiere, essai.seconde);
        System.out.println(marque);
        assertThat(sortie.getAll()).contains(marque);
    }

    /** A form may have two texts: nothing that is kept of one leads to the other. */
    @Test
    void texts_of_one_form_have_nothing_in_common() {
        var enquete = essai.lire();
        for (int rang = 1; rang <= 40; rang++) {
            int feuille = rang;
            var textes =
                    new Bulletin(Map.of("mot", List.of(marque + " " + rang), "autre", List.of(marque + " " + rang)));
            essai.ville.faire(() -> urne.deposerLaFeuille(enquete, textes, feuille, Sceau.jeton()));
        }
        compter();

        var mots = lire("select texte from enquete_texte_a_relire where question = 'mot' order by id");
        var autres = lire("select texte from enquete_texte_a_relire where question = 'autre' order by id");
        assertThat(mots).hasSize(40).containsExactlyInAnyOrderElementsOf(autres).isNotEqualTo(autres);
        assertThat(lire("select id::text from enquete_texte_a_relire")).doesNotHaveDuplicates();
    }

    /** People with an address each, asked by a link. */
    private void solliciter() {
        essai.ecrire("insert into usager (structure_id, id, reference, prenom, nom, courriel)"
                + " select structure_courante(), gen_random_uuid(), 'U' || n, 'P' || n, 'Exemple', 'p' || n || '@exemple.fr'"
                + " from generate_series(1, " + PERSONNES + ") n where :id::uuid is not null");
        var ids = lire("select id::text from usager order by reference");
        essai.ville
                .visiteur(Role.RESPONSABLE)
                .poster(
                        "/equipe/enquetes/" + essai.id + "/demander",
                        Map.of("usagers", String.join(" ", ids), "canaux", "courriel"));
        assertThat(lire("select usager_id::text from enquete_invitation")).hasSize(PERSONNES);
        liens = essai.ville.faire(() -> jdbc.sql("select lien from message where lien is not null order by id")
                .query((ligne, _) -> lien(ligne.getBytes(1)))
                .list());
    }

    /** As whoever holds the mailing's key alone could tell: of each person, the digest of their link. */
    private Map<String, String> vraisLiens() {
        return essai
                .ville
                .faire(() -> jdbc.sql("select usager_id::text as qui, lien from message where lien is not null")
                        .query((ligne, _) -> Map.entry(ligne.getString("qui"), lien(ligne.getBytes("lien"))))
                        .list())
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, une -> HexFormat.of().formatHex(Sceau.empreinte(une.getValue()))));
    }

    private String lien(byte[] scelle) {
        return new String(
                cles().ouvrir(essai.id.valeur(), scelle, "lien d'enquete").orElseThrow(), UTF_8);
    }

    private ClesDePassage cles() {
        return contexte.getBean(ClesDePassage.class);
    }

    private static long justes(List<String> dits, List<String> vrais) {
        return IntStream.range(0, vrais.size())
                .filter(rang -> vrais.get(rang).equals(dits.get(rang)))
                .count();
    }

    private boolean ouvre(String scelle) {
        try {
            return sceau.ouvrir(HexFormat.of().parseHex(scelle), "lien d'enquete").length > 0;
        } catch (IllegalStateException autreCle) {
            return false;
        }
    }

    private void envoyer() {
        for (int tour = 0; tour < 5; tour++) {
            contexte.getBean(Facteur.class).passer(essai.ville.structure);
        }
    }

    private void repondre(int combien) {
        var enquete = essai.lire();
        for (int rang = 0; rang < combien; rang++) {
            var lien = liens.get(rang);
            var dit = bulletin(AGES.get(rang % 3), "" + (1 + rang % 5), marque + " " + rang);
            essai.ville.faire(() -> urne.deposer(enquete, dit, lien));
        }
    }

    private void saisirTout(int combien) {
        var enquete = essai.lire();
        for (int rang = 0; rang < combien; rang++) {
            int feuille = rang + 1;
            var dit = bulletin(AGES.get(rang % 3), "" + (1 + rang % 5), marque + " " + rang);
            essai.ville.faire(() -> urne.deposerLaFeuille(enquete, dit, feuille, Sceau.jeton()));
        }
    }

    private IssueDuCompte compter() {
        return essai.ville.faire(() -> urne.compter(essai.id, essai.ouverture()));
    }

    private List<String> lire(String sql) {
        return essai.ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    /** What a backup has of this town's answers, row by row. */
    private Map<String, List<String>> copie() {
        return TABLES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> lire("select ligne::text from " + table + " ligne order by 1"),
                        (une, _) -> une,
                        TreeMap::new));
    }

    private String copieDeTout() {
        return essai.ville.faire(() -> jdbc
                .sql("select polrelid::regclass::text from pg_policy where polname = 'par_structure'")
                .query(String.class)
                .stream()
                .map(table ->
                        lire("select ligne::text from " + table + " ligne").toString())
                .collect(Collectors.joining()));
    }

    /** By table, of all towns. */
    private Map<String, String> empreintesDeTout() throws Exception {
        var empreintes = new TreeMap<String, String>();
        try (var connexion = intendance.connecter();
                var ordre = connexion.createStatement()) {
            var tables = new ArrayList<String>();
            try (var lues = ordre.executeQuery("select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                while (lues.next()) {
                    tables.add(lues.getString(1));
                }
            }
            for (var table : tables) {
                try (var lue =
                        ordre.executeQuery("select md5(coalesce(string_agg(ligne::text, '' order by ligne::text), ''))"
                                + " from " + table + " ligne")) {
                    lue.next();
                    empreintes.put(table, lue.getString(1));
                }
            }
        }
        return empreintes;
    }

    private void entretenir(String sql) throws Exception {
        try (var connexion = intendance.connecter();
                var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    /** Tables, indexes, the log of writes, temporary files: whatever lies under the server's data. */
    private List<Path> fichiersAvec(String cherche) throws Exception {
        Path donnees;
        try (var connexion = intendance.connecter();
                var ordre = connexion.createStatement();
                var reponse = ordre.executeQuery("show data_directory")) {
            reponse.next();
            donnees = Path.of(reponse.getString(1));
        }
        try (var fichiers = Files.walk(donnees)) {
            return fichiers.filter(Files::isRegularFile)
                    .filter(fichier -> contient(fichier, cherche))
                    .toList();
        }
    }

    private static boolean contient(Path fichier, String cherche) {
        try {
            return new String(Files.readAllBytes(fichier), ISO_8859_1).contains(cherche);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
