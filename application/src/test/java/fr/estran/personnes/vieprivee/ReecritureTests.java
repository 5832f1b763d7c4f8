package fr.estran.personnes.vieprivee;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import fr.estran.Application;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.DemandeInscription;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.inscriptions.places.DemandeInscription.Participant;
import fr.estran.inscriptions.places.Inscriptions;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.personnes.vieprivee.Effacements.Suites.Motif;
import fr.estran.socle.base.DossierPret;
import fr.estran.socle.base.Intendance;
import fr.estran.socle.base.Sauvegardes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Purges;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What was erased is looked for in each byte of each file: that of a backup, and those of the server. */
@Tag("long")
class ReecritureTests {

    private static final StructureId VILLE = StructureId.nouveau();
    private static final ZoneId ICI = ZoneId.systemDefault();

    @TempDir
    static Path lieu;

    static Path service;
    static ConfigurableApplicationContext contexte;

    /** Nights go by: each test has its own. */
    static LocalDateTime nuit = LocalDateTime.now(ICI).withHour(3).withMinute(0).plusDays(1);

    @BeforeAll
    static void un_service_en_marche() throws Exception {
        service = DossierPret.dans(lieu.resolve("service"));
        contexte = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + service);
        faire(() -> {
            contexte.getBean(Structures.class)
                    .tenirAJour(
                            VILLE,
                            new Structure("29999", "Sainte-Mousse", "Sainte-Mousse", null, "Europe/Paris", null));
            return VILLE;
        });
        // At any moment it would write to the journal what the planner knows, of a theme that is there to stay.
        entretenir("alter system set autovacuum = off", "select pg_reload_conf()");
        // The first time, it only gets to know the tables.
        passerLaNuit();
    }

    @AfterAll
    static void arreter() {
        contexte.close();
    }

    @Test
    void leaves_no_byte_of_somebody_who_was_erased_nor_of_the_record_that_was_merged_with_theirs() throws Exception {
        // As written, folded, backwards, in figures alone: as the register keeps them to be searched.
        var marques = List.of(
                "Kerzubiri",
                "kerzubiri",
                "iribuzrek",
                "Zéphyrine",
                "zephyrine",
                "06 39 98 47 11",
                "639984711",
                "117489936",
                "rue du Varech",
                "Quezubirou",
                "quezubirou",
                "zz@varech.example");
        var action = atelier();
        var usager = inscrire(action, "Zéphyrine", "Kerzubiri");
        var autre = inscrire(action, "Zéphyrine", "Quezubirou");
        sql("insert into fusion (structure_id, absorbe_id, conserve_id, le) values (structure_courante(), '" + autre
                + "', '" + usager + "', current_date)");
        entretenir("analyze", "checkpoint");
        assertThat(marquesDansLesFichiers(marques)).containsAll(marques);
        assertThat(marquesDansLArchive(marques)).isNotEmpty();

        effacer(usager);

        assertThat(marquesDansLArchive(marques)).isEmpty();
        assertThat(marquesDansLesFichiers(marques)).isNotEmpty();
        passerLaNuit();
        assertThat(marquesDansLesFichiers(marques)).isEmpty();
    }

    /** What they asked for is counted with the session from then on: in no file is it still beside who asked. */
    @Test
    void leaves_no_byte_of_what_somebody_asked_for_once_the_quarter_is_closed() throws Exception {
        var demande = "zz_divorce";
        var usager = personne();
        var action = atelier();
        var seance = UUID.randomUUID();
        sql("insert into thematique (structure_id, code, implicite) values (structure_courante(), '" + demande
                + "', true)");
        sql("insert into seance (structure_id, id, action_id, debut, fin, statut) values (structure_courante(), '"
                + seance + "', '" + action + "', '2023-02-01 09:00+00', '2023-02-01 10:00+00', 'tenue')");
        sql("insert into participation (structure_id, seance_id, usager_id, presence, demande, ordre)"
                + " values (structure_courante(), '" + seance + "', '" + usager + "', 'present', '" + demande
                + "', 1)");
        entretenir("analyze", "checkpoint");
        assertThat(fichiersAvec(demande)).containsAnyElementsOf(fichiersDe("participation"));
        assertThat(fichiersOuSeTouchent(demande, usager)).isNotEmpty();

        faire(() -> {
            contexte.getBean(Purges.class).passer();
            return VILLE;
        });

        rendreLesComptes();
        passerLaNuit();
        assertThat(lignesDeLArchive("public.participation")).isNotEmpty().noneMatch(ligne -> ligne.contains(demande));
        // The theme itself, its count, and what the planner knows of both: any page of them, read after the night, may
        // go
        // whole to the journal (checksums), which then holds the theme, and nobody beside it.
        var permis = fichiersDe("thematique", "seance_demande", "pg_catalog.pg_statistic", "technique.reecriture");
        assertThat(fichiersAvec(demande))
                .isNotEmpty()
                .allMatch(fichier -> permis.contains(fichier) || fichier.startsWith("pg_wal/"));
        assertThat(fichiersOuSeTouchent(demande, usager)).isEmpty();
    }

    /** The planner would know them for ever: it looks at no table that is empty. */
    @Test
    void forgets_the_values_of_a_table_that_has_become_empty() throws Exception {
        for (int i = 0; i < 3; i++) {
            sql("insert into appel_recu (structure_id, id, recu_le, nom, telephone, sujet, quand, rappeler_le) values"
                    + " (structure_courante(), gen_random_uuid(), now(), 'Zz Appelante', '06 39 98 00 02', 'autre',"
                    + " 'matin', current_date)");
        }
        entretenir("analyze appel_recu", "checkpoint");
        assertThat(fichiersAvec("Zz Appelante")).containsAnyElementsOf(fichiersDe("pg_catalog.pg_statistic"));

        sql("delete from appel_recu");
        rendreLesComptes();
        passerLaNuit();

        assertThat(fichiersAvec("Zz Appelante")).isEmpty();
    }

    @Test
    void rewrites_only_what_was_touched_and_each_table_once_a_night() throws Exception {
        passerLaNuit();
        var avant = fichiersDe("usager", "lieu");
        passerLaNuit();
        assertThat(fichiersDe("usager", "lieu")).isEqualTo(avant);

        var usager = personne();
        sql("update usager set adresse = 'x' where id = '" + usager + "'");
        rendreLesComptes();
        passerLaNuit();
        assertThat(fichiersDe("usager")).doesNotContainAnyElementsOf(avant);
        assertThat(avant).containsAll(fichiersDe("lieu"));

        // A quarter of an hour later it is done; and after a crash, which forgets all counts, all is done.
        var faite = fichiersDe("usager");
        sql("update usager set adresse = 'y' where id = '" + usager + "'");
        rendreLesComptes();
        passer(nuit.plusMinutes(15));
        assertThat(fichiersDe("usager")).isEqualTo(faite);
    }

    @Test
    void comes_back_for_a_table_that_somebody_holds() throws Exception {
        var usager = personne();
        passerLaNuit();
        var avant = fichiersDe("usager");
        sql("update usager set adresse = 'x' where id = '" + usager + "'");
        rendreLesComptes();
        nuit = nuit.plusDays(1);
        try (var lecteur = entretien();
                var ordre = lecteur.createStatement()) {
            lecteur.setAutoCommit(false);
            ordre.execute("lock table usager in access share mode");
            passer(nuit);
            assertThat(fichiersDe("usager")).isEqualTo(avant);
        }
        passer(nuit.plusMinutes(15));
        assertThat(fichiersDe("usager")).doesNotContainAnyElementsOf(avant);
    }

    /** The smallest first: the one that fails is before nearly all others. */
    @Test
    void leaves_a_table_that_fails_to_itself_and_does_the_others_once() throws Exception {
        entretenir(
                "create function zz_tombe(x int) returns int immutable language plpgsql as 'begin return x; end'",
                "create table zz_tombe (x int)",
                "create index on zz_tombe (zz_tombe(x))",
                "insert into zz_tombe values (1), (2)");
        var usager = personne();
        try {
            passerLaNuit();
            sql("update usager set adresse = 'x' where id = '" + usager + "'");
            entretenir(
                    "delete from zz_tombe where x = 2",
                    "create or replace function zz_tombe(x int) returns int immutable language plpgsql as"
                            + " 'begin return x / 0; end'");
            rendreLesComptes();
            var avant = fichiersDe("usager");
            var tombee = fichiersDe("zz_tombe");

            passerLaNuit();

            assertThat(fichiersDe("zz_tombe")).isEqualTo(tombee);
            var faite = fichiersDe("usager");
            assertThat(faite).doesNotContainAnyElementsOf(avant);
            sql("update usager set adresse = 'y' where id = '" + usager + "'");
            rendreLesComptes();
            passer(nuit.plusMinutes(15));
            assertThat(fichiersDe("usager")).isEqualTo(faite);
        } finally {
            entretenir("drop table zz_tombe", "drop function zz_tombe");
        }
    }

    @Test
    void does_the_end_alone_when_it_was_all_that_failed() throws Exception {
        var usager = personne();
        passerLaNuit();
        sql("update usager set adresse = 'x' where id = '" + usager + "'");
        rendreLesComptes();
        var connues = fichiersDe("pg_catalog.pg_statistic");
        try (var lecteur = entretien();
                var ordre = lecteur.createStatement()) {
            lecteur.setAutoCommit(false);
            ordre.execute("lock table pg_catalog.pg_statistic in access share mode");
            assertThatThrownBy(ReecritureTests::passerLaNuit).isInstanceOf(DataAccessException.class);
        }
        var faite = fichiersDe("usager");
        sql("update usager set adresse = 'y' where id = '" + usager + "'");
        rendreLesComptes();

        passer(nuit.plusMinutes(15));

        assertThat(fichiersDe("usager")).isEqualTo(faite);
        assertThat(fichiersDe("pg_catalog.pg_statistic")).doesNotContainAnyElementsOf(connues);
    }

    @Test
    void waits_for_the_night_and_by_day_does_only_what_the_night_could_not() {
        assertThat(Reecriture.limite(a("2024-03-05T03:20"))).isEqualTo(a("2024-03-05T03:00"));
        assertThat(Reecriture.limite(a("2024-03-05T04:59"))).isEqualTo(a("2024-03-05T03:00"));
        assertThat(Reecriture.limite(a("2024-03-05T05:00"))).isEqualTo(a("2024-03-04T05:00"));
        assertThat(Reecriture.limite(a("2024-03-05T02:59"))).isEqualTo(a("2024-03-04T02:59"));
    }

    private static Instant a(String heure) {
        return LocalDateTime.parse(heure).atZone(ICI).toInstant();
    }

    private static void passerLaNuit() throws IOException {
        nuit = nuit.plusDays(1);
        passer(nuit);
    }

    private static void passer(LocalDateTime moment) throws IOException {
        contexte.getBean(Reecriture.class).passer(moment.atZone(ICI).toInstant());
    }

    /** A connection that waits for work keeps what it counted to itself for some seconds: it is let go. */
    private static void rendreLesComptes() throws Exception {
        try (var connexion = entretien();
                var ordre = connexion.createStatement()) {
            var maintenant = ordre.executeQuery("select clock_timestamp()::text");
            maintenant.next();
            var anciennes = "select count(*), pg_sleep(0.05) from pg_stat_activity where usename = 'estran_application'"
                    + " and backend_start < '" + maintenant.getString(1) + "'";
            var limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            int restent;
            do {
                // One that was being opened was not let go with the others.
                contexte.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
                var reste = ordre.executeQuery(anciennes);
                reste.next();
                restent = reste.getInt(1);
            } while (restent > 0 && System.nanoTime() < limite);
            assertThat(restent).isZero();
        }
    }

    private static void effacer(UsagerId usager) throws Exception {
        boolean efface = StructureCourante.auNomDe(
                VILLE, () -> contexte.getBean(Effacements.class).effacer(usager, Motif.DEMANDE));
        assertThat(efface).isTrue();
        rendreLesComptes();
    }

    private static Set<String> marquesDansLesFichiers(List<String> marques) throws IOException {
        var trouvees = new TreeSet<String>();
        try (var fichiers = Files.walk(service)) {
            for (var fichier : fichiers.filter(Files::isRegularFile).toList()) {
                var contenu = contenu(fichier);
                marques.stream()
                        .filter(marque -> contenu.contains(octets(marque)))
                        .forEach(trouvees::add);
            }
        }
        return trouvees;
    }

    private static Set<String> fichiersAvec(String marque) throws IOException {
        var trouves = new TreeSet<String>();
        try (var fichiers = Files.walk(service.resolve("donnees"))) {
            for (var fichier : fichiers.filter(Files::isRegularFile).toList()) {
                if (contenu(fichier).contains(marque)) {
                    trouves.add(service.resolve("donnees").relativize(fichier).toString());
                }
            }
        }
        return trouves;
    }

    /** Those where both stand within one page of the database of each other. */
    private static Set<String> fichiersOuSeTouchent(String marque, UUID personne) throws IOException {
        var octets = ByteBuffer.allocate(16)
                .putLong(personne.getMostSignificantBits())
                .putLong(personne.getLeastSignificantBits())
                .array();
        var identite = Pattern.quote(new String(octets, ISO_8859_1));
        var proches = Pattern.compile(
                "%1$s.{0,8192}%2$s|%2$s.{0,8192}%1$s".formatted(Pattern.quote(marque), identite), Pattern.DOTALL);
        var trouves = new TreeSet<String>();
        for (var fichier : fichiersAvec(marque)) {
            if (proches.matcher(contenu(service.resolve("donnees").resolve(fichier)))
                    .find()) {
                trouves.add(fichier);
            }
        }
        return trouves;
    }

    private static String contenu(Path fichier) throws IOException {
        try {
            return new String(Files.readAllBytes(fichier), ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** Any text, as its bytes are when they are read one by one. */
    private static String octets(String texte) {
        return new String(texte.getBytes(UTF_8), ISO_8859_1);
    }

    private static Set<String> marquesDansLArchive(List<String> marques) throws IOException {
        var texte = archive();
        return new TreeSet<>(marques.stream().filter(texte::contains).toList());
    }

    private static List<String> lignesDeLArchive(String table) throws IOException {
        var texte = archive();
        return java.util.Arrays.stream(texte.split("donnees/"))
                .filter(partie -> partie.startsWith(table + "/"))
                .flatMap(String::lines)
                .toList();
    }

    private static String archive() throws IOException {
        var fichier = lieu.resolve("archive.tar.gz");
        Files.deleteIfExists(fichier);
        Sauvegardes.prendre(service, fichier, _ -> {});
        try (var lu = new GZIPInputStream(Files.newInputStream(fichier))) {
            return new String(lu.readAllBytes(), UTF_8);
        }
    }

    /** Of tables, with what goes with them: indexes, and what is too long for a row. */
    private static Set<String> fichiersDe(String... tables) throws SQLException {
        var fichiers = new TreeSet<String>();
        try (var connexion = entretien();
                var ordre = connexion.prepareStatement("""
                    with une as (select ?::regclass as oid),
                    tout as (
                        select oid from une
                        union all select reltoastrelid from pg_class where oid = (select oid from une)
                    )
                    select pg_relation_filepath(oid) from tout where oid <> 0
                    union all
                    select pg_relation_filepath(indexrelid) from pg_index where indrelid in (select oid from tout)
                    """)) {
            for (var table : tables) {
                ordre.setString(1, table);
                var lignes = ordre.executeQuery();
                while (lignes.next()) {
                    fichiers.add(lignes.getString(1));
                }
            }
        }
        return fichiers;
    }

    private static Connection entretien() throws SQLException {
        return contexte.getBean(Intendance.class).connecter();
    }

    private static void entretenir(String... ordres) throws SQLException {
        try (var connexion = entretien();
                var ordre = connexion.createStatement()) {
            for (var un : ordres) {
                ordre.execute(un);
            }
        }
    }

    private static ActionId atelier() {
        var id = ActionId.nouveau();
        sql("insert into action (structure_id, id, type, titre, capacite) values (structure_courante(), '" + id
                + "', 'atelier', 'Photos', 8)");
        sql("insert into seance (structure_id, id, action_id, debut, fin, statut) values (structure_courante(),"
                + " gen_random_uuid(), '" + id
                + "', now() + interval '7 days', now() + interval '7 days 2 hours', 'prevue')");
        return id;
    }

    private static UUID personne() {
        var id = UUID.randomUUID();
        sql("insert into usager (structure_id, id, prenom, nom) values (structure_courante(), '" + id
                + "', 'Lou', 'Exemple')");
        return id;
    }

    private static UsagerId inscrire(ActionId action, String prenom, String nom) {
        var demande = new DemandeInscription(
                UUID.randomUUID(),
                action,
                List.of(new Participant(null, prenom, nom, 1950, null, Set.of(BesoinDAccueil.FAUTEUIL))),
                new Coordonnees("06 39 98 47 11", "zz@varech.example", "1 rue du Varech", Moyen.SMS, false),
                null,
                null);
        return ((Enregistree) StructureCourante.auNomDe(
                        VILLE, () -> contexte.getBean(Inscriptions.class).inscrire(demande, Auteur.EN_LIGNE)))
                .inscriptions()
                .getFirst()
                .usager();
    }

    private static void sql(String sql) {
        faire(() -> contexte.getBean(JdbcClient.class).sql(sql).update());
    }

    private static <T> T faire(Callable<T> travail) {
        return StructureCourante.auNomDe(
                VILLE,
                () -> contexte.getBean(TransactionOperations.class).execute(_ -> {
                    try {
                        return travail.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new UncheckedIOException(new IOException(e));
                    }
                }));
    }
}
