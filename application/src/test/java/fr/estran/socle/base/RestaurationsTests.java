package fr.estran.socle.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Application;
import fr.estran.Quimper;
import fr.estran.echanges.dossiers.Importation;
import fr.estran.echanges.dossiers.Oreille;
import fr.estran.socle.base.Restaurations.Demande;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** From one server to another, of the one kind or the other, all towns or one: a second server plays the outside one. */
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RestaurationsTests {

    private static final String QUIMPER = "Ville de démonstration – Quimper";

    @TempDir
    static Path lieu;

    /** Of the town of Quimper, alone, on the embedded server of a folder; its service is stopped. */
    static Path maison;

    /** Of another town, whose rows are as many. */
    static Path voisine;

    static Path dossierExterne;
    static PostgresEmbarque serveurExterne;
    static LieuDeLaBase.Externe externe;

    @BeforeAll
    static void deux_services_et_un_serveur() throws Exception {
        maison = service("maison", "update technique.structure set hote = 'numerique.quimper.example'");
        try (var base = BaseEmbarquee.joindre(maison)) {
            SauvegardesTests.remplir(base);
        }
        voisine = service(
                "voisine",
                "update technique.structure set hote = 'numerique.kergast.example', nom = 'Kergast', code_insee = '29999'");
        dossierExterne = lieu.resolve("externe");
        serveurExterne = PostgresEmbarque.demarrer(dossierExterne, false);
        externe = new LieuDeLaBase.Externe(
                lieu.resolve("a-cote/postgres"),
                ReglesDesCopies.SIMPLES,
                RolesBase.preparer(serveurExterne.administrateur()));
    }

    @AfterAll
    static void arreter() {
        serveurExterne.close();
    }

    @Test
    @Order(1)
    void goes_from_the_embedded_server_to_an_outside_one_and_back_with_every_row() throws Exception {
        var attendues = SauvegardesTests.sansCeQuiPasse(Lignes.de(maison));
        var aller = lieu.resolve("aller.tar.gz");
        Sauvegardes.prendre(maison, aller, _ -> {});

        assertThat(remettre(aller, externe, false)).isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(Lignes.de(dossierExterne)).isEqualTo(attendues);

        var retour = lieu.resolve("retour.tar.gz");
        assertThat(Sauvegardes.prendre(externe, retour, null, _ -> {})).isInstanceOf(ResultatSauvegarde.Faite.class);
        var revenue = lieu.resolve("revenue");
        assertThat(Restaurations.remettre(retour, revenue, _ -> {})).isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(Lignes.de(revenue)).isEqualTo(attendues);
    }

    @Test
    @Order(2)
    void replaces_an_outside_database_only_where_that_is_asked_for() throws Exception {
        var fichier = lieu.resolve("voisine.tar.gz");
        Sauvegardes.prendre(voisine, fichier, _ -> {});
        var avant = Lignes.de(dossierExterne);

        assertThat(remettre(fichier, externe, false)).isEqualTo(new ResultatRestauration.BaseOccupee(1));
        try (var _ = externe.connecter()) {
            assertThat(remettre(fichier, externe, true)).isEqualTo(new ResultatRestauration.ServiceEnMarche());
        }
        assertThat(Lignes.de(dossierExterne)).isEqualTo(avant);

        assertThat(remettre(fichier, externe, true)).isInstanceOf(ResultatRestauration.Faite.class);
        assertThat(Lignes.de(dossierExterne)).isEqualTo(SauvegardesTests.sansCeQuiPasse(Lignes.de(voisine)));
    }

    @Test
    @Order(3)
    void puts_nothing_where_there_are_tables_of_others() throws Exception {
        var fichier = lieu.resolve("ailleurs.tar.gz");
        Sauvegardes.prendre(voisine, fichier, _ -> {});
        try (var autre = PostgresEmbarque.demarrer(lieu.resolve("autre"), false)) {
            var acces = RolesBase.preparer(autre.administrateur());
            executer(autre.administrateur(), "create table public.paie ()");
            var la = new LieuDeLaBase.Externe(lieu.resolve("b/postgres"), ReglesDesCopies.SIMPLES, acces);
            assertThat(remettre(fichier, la, true)).isEqualTo(new ResultatRestauration.BaseOccupee(0));
        }
    }

    @Test
    @Order(4)
    void takes_one_town_to_a_service_that_serves_others_and_goes_on() throws Exception {
        var fichier = lieu.resolve("quimper.tar.gz");
        assertThat(Sauvegardes.prendre(new LieuDeLaBase.Embarque(maison), fichier, QUIMPER, _ -> {}))
                .isInstanceOf(ResultatSauvegarde.Faite.class);
        var quimper = ville(maison, QUIMPER);
        var kergast = ville(dossierExterne, "Kergast");
        try (var base = BaseEmbarquee.joindre(maison);
                var la = BaseEmbarquee.joindre(dossierExterne)) {
            var attendues = Lignes.de(base, quimper);
            assertThat(attendues.values())
                    .filteredOn(une -> !une.startsWith("0 "))
                    .hasSizeGreaterThan(20);
            var siennes = Lignes.de(la, kergast);
            var forme = Lignes.lire(
                    la,
                    "select concat(tgenabled, tgrelid::regclass, tgname) from pg_trigger where not tgisinternal order by 1");

            assertThat(remettre(fichier, externe, false)).isInstanceOf(ResultatRestauration.VilleArrivee.class);

            assertThat(Lignes.de(la, quimper)).isEqualTo(attendues);
            assertThat(Lignes.de(la, kergast)).isEqualTo(siennes);
            assertThat(
                            Lignes.lire(
                                    la,
                                    "select concat(tgenabled, tgrelid::regclass, tgname) from pg_trigger where not tgisinternal order by 1"))
                    .isEqualTo(forme);
            // What is asked for next comes after all that the town has brought.
            assertThat(Lignes.lire(la, "select (nextval('rang_plus_tot') > 4242)::text"))
                    .containsExactly("true");
        }
        assertThat(remettre(fichier, externe, false)).isEqualTo(new ResultatRestauration.VilleDejaLa(QUIMPER));
        assertThat(lieu.resolve("a-cote/postgres.arrivee")).doesNotExist();
    }

    @Test
    @Order(5)
    void says_that_a_name_or_an_address_is_taken() throws Exception {
        var fichier = lieu.resolve("quimper-2.tar.gz");
        Sauvegardes.prendre(new LieuDeLaBase.Embarque(maison), fichier, "29232", _ -> {});
        try (var base = BaseEmbarquee.joindre(voisine)) {
            executer(base, "update technique.structure set hote = 'numerique.quimper.example'");
            assertThat(remettre(fichier, new LieuDeLaBase.Embarque(voisine), false))
                    .isEqualTo(new ResultatRestauration.AdressePrise("numerique.quimper.example", "Kergast"));
            executer(base, "update technique.structure set nom = '" + QUIMPER + "', code_insee = '29232'");
            assertThat(remettre(fichier, new LieuDeLaBase.Embarque(voisine), false))
                    .isEqualTo(new ResultatRestauration.NomPris(QUIMPER));
            executer(base, "update technique.structure set nom = 'Kergast', code_insee = '29999', hote = null");
            var avancees = new ArrayList<Double>();
            assertThat(Restaurations.remettre(
                            fichier, new LieuDeLaBase.Embarque(voisine), Demande.SIMPLE, avancees::add))
                    .isEqualTo(new ResultatRestauration.SansAdresse("Kergast"));
            assertThat(avancees).as("said before anything is put back").isEmpty();
            executer(base, "update technique.structure set hote = 'numerique.kergast.example'");
        }
        assertThat(Restaurations.remettre(
                        fichier,
                        new LieuDeLaBase.Embarque(voisine),
                        new Demande(false, "ailleurs.quimper.example"),
                        _ -> {}))
                .isInstanceOf(ResultatRestauration.VilleArrivee.class);
        try (var base = BaseEmbarquee.joindre(voisine)) {
            assertThat(Lignes.lire(base, "select hote from technique.structure order by 1"))
                    .containsExactly("ailleurs.quimper.example", "numerique.kergast.example");
        }
    }

    /** A town that leaves for a host of its own. */
    @Test
    @Order(6)
    void puts_one_town_back_alone_where_there_is_nothing() throws Exception {
        var fichier = lieu.resolve("quimper-seule.tar.gz");
        Sauvegardes.prendre(externe, fichier, "numerique.quimper.example", _ -> {});
        var seule = lieu.resolve("seule");

        assertThat(Restaurations.remettre(fichier, seule, _ -> {})).isInstanceOf(ResultatRestauration.Faite.class);

        try (var base = BaseEmbarquee.joindre(seule);
                var la = BaseEmbarquee.joindre(dossierExterne)) {
            var quimper = ville(maison, QUIMPER);
            assertThat(Lignes.de(base, quimper)).isEqualTo(Lignes.de(la, quimper));
            assertThat(Lignes.lire(base, "select nom from technique.structure")).containsExactly(QUIMPER);
            assertThat(Lignes.lire(base, "select count(*)::text from technique.besoin_livre"))
                    .isEqualTo(Lignes.lire(la, "select count(*)::text from technique.besoin_livre"));
        }
    }

    @Test
    @Order(7)
    void names_the_towns_where_the_one_that_is_asked_for_is_not() throws Exception {
        assertThat(Sauvegardes.prendre(externe, lieu.resolve("x.tar.gz"), "Brest", _ -> {}))
                .isEqualTo(new ResultatSauvegarde.VilleInconnue(
                        "Brest",
                        List.of(
                                "Kergast (29999, numerique.kergast.example)",
                                QUIMPER + " (29232, numerique.quimper.example)")));
        assertThat(lieu.resolve("x.tar.gz")).doesNotExist();
    }

    @Test
    @Order(9)
    void deletes_a_town_that_leaves_and_proves_it() throws Exception {
        var vers = Files.createDirectory(lieu.resolve("depart"));
        try (var la = BaseEmbarquee.joindre(dossierExterne)) {
            var quimper = ville(dossierExterne, QUIMPER);
            var kergast = Lignes.de(la, ville(dossierExterne, "Kergast"));
            var siennes = Lignes.de(la, quimper);
            assertThat(Departs.supprimer(externe, "29232", "Quimper", vers, _ -> {}))
                    .isEqualTo(new Departs.Resultat.NomMalDit(QUIMPER));
            assertThat(vers).isEmptyDirectory();
            assertThat(Departs.supprimer(externe, "29232", QUIMPER, vers, _ -> {}))
                    .isInstanceOf(Departs.Resultat.EnService.class);
            assertThat(vers).isEmptyDirectory();
            assertThat(Lignes.de(la, quimper)).isEqualTo(siennes);

            executer(
                    la,
                    "insert into technique.maintenance values ('%s', 'Elle part.', now(), now() + interval '1 hour')"
                            .formatted(quimper));
            assertThat(Departs.supprimer(externe, "29232", QUIMPER, vers, _ -> {}))
                    .isInstanceOfSatisfying(Departs.Resultat.Partie.class, partie -> {
                        assertThat(partie.preuve())
                                .content()
                                .contains(QUIMPER + " (29232", "SHA-256", "public.usager\t");
                        assertThat(partie.sauvegarde()).exists();
                    });

            assertThat(Lignes.de(la, quimper).values()).allMatch(une -> une.equals("0 "));
            assertThat(Lignes.de(la, ville(dossierExterne, "Kergast"))).isEqualTo(kergast);
        }
    }

    /** Others write while a town comes in: they are kept waiting, not undone, and it comes in between. */
    @Test
    @Order(8)
    void comes_in_among_those_who_write() throws Exception {
        var fichier = lieu.resolve("kergast.tar.gz");
        Sauvegardes.prendre(externe, fichier, "Kergast", _ -> {});
        try (var la = BaseEmbarquee.joindre(maison);
                var ecrivain = Executors.newSingleThreadExecutor()) {
            var ecrites = ecrivain.submit(() -> ecrire(la, ecrivain));
            assertThat(remettre(fichier, new LieuDeLaBase.Embarque(maison), false))
                    .isInstanceOf(ResultatRestauration.VilleArrivee.class);
            ecrivain.shutdown();
            assertThat(ecrites.get()).isPositive();
            assertThat(Lignes.de(la, ville(maison, "Kergast"))).isNotEmpty();
        }
    }

    private static int ecrire(BaseEmbarquee base, java.util.concurrent.ExecutorService jusqua) throws SQLException {
        var faites = 0;
        while (!jusqua.isShutdown()) {
            executer(
                    base, "update usager set nom = nom || 'x' where id in (select id from usager order by id limit 1)");
            faites++;
        }
        return faites;
    }

    private static ResultatRestauration remettre(Path fichier, LieuDeLaBase la, boolean remplacer) throws Exception {
        return Restaurations.remettre(fichier, la, new Demande(remplacer, null), _ -> {});
    }

    private static Path service(String nom, String changement) throws Exception {
        var dossier = DossierPret.dans(lieu.resolve(nom));
        try (var contexte = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .run("--estran.base.ephemere=false", "--estran.base.url=", "--estran.base.dossier=" + dossier)) {
            contexte.getBean(Importation.class).importer(Quimper.DOSSIER, Oreille.SOURDE);
        }
        try (var base = BaseEmbarquee.joindre(dossier)) {
            executer(base, changement);
        }
        return dossier;
    }

    private static String ville(Path dossier, String nom) throws Exception {
        try (var base = BaseEmbarquee.joindre(dossier)) {
            return Lignes.lire(base, "select structure_id::text from technique.structure where nom = '" + nom + "'")
                    .getFirst();
        }
    }

    private static void executer(BaseEmbarquee base, String sql) throws SQLException {
        try (var connexion = Lignes.connecter(base);
                var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    private static void executer(Administrateur administrateur, String sql) throws SQLException {
        try (var connexion = administrateur.connecter(RolesBase.BASE);
                var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }
}
