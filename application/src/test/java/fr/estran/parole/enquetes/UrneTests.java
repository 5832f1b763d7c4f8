package fr.estran.parole.enquetes;

import static fr.estran.parole.enquetes.EnqueteDEssai.bulletin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.parole.enquetes.Ouverture.IssueDuCompte;
import fr.estran.parole.enquetes.PlisOuverts.PliScelle;
import fr.estran.parole.enquetes.Urne.Depot;
import fr.estran.socle.droits.Role;
import fr.estran.socle.secrets.CleDePapier;
import fr.estran.socle.secrets.Sceau;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey went out on 8 January 2024, answers come until the 31st. It is Monday the 15th. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class UrneTests {

    private static final Executor A_COTE = Executors.newVirtualThreadPerTaskExecutor();

    private static final Bulletin UN_MOT = bulletin("60_plus", "4", "Merci de votre patience");

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Urne urne;

    @Autowired
    @Qualifier("clientSansTransaction") JdbcClient jdbc;

    EnqueteDEssai essai;

    @BeforeEach
    void une_enquete() {
        essai = new EnqueteDEssai(Ville.dans(contexte), contexte);
    }

    @Test
    void takes_one_form_by_each_link_and_none_by_what_is_no_link() {
        var liens = essai.tirer(11);

        assertThat(deposer(UN_MOT, liens.get(0))).isEqualTo(Depot.DEPOSE);
        assertThat(deposer(bulletin("18_25", "1", "Non"), liens.get(0))).isEqualTo(Depot.DEJA_VENU);
        assertThat(deposer(UN_MOT, liens.get(1))).isEqualTo(Depot.DEPOSE);
        assertThat(deposer(UN_MOT, "un lien deviné")).isEqualTo(Depot.DEJA_VENU);
        assertThat(enAttente()).isEqualTo(2);
        assertThat(lien(liens.get(0))).contains(new LienTire(essai.id, true));
        assertThat(lien(liens.get(2))).contains(new LienTire(essai.id, false));
        assertThat(lien("un lien deviné")).isEmpty();
    }

    @Test
    void takes_one_of_two_that_come_by_one_link_at_once() {
        var lien = essai.tirer(11).getFirst();

        var a = CompletableFuture.supplyAsync(() -> deposer(UN_MOT, lien));
        var b = CompletableFuture.supplyAsync(() -> deposer(UN_MOT, lien));

        assertThat(List.of(a.join(), b.join())).containsExactlyInAnyOrder(Depot.DEPOSE, Depot.DEJA_VENU);
        assertThat(enAttente()).isEqualTo(1);
    }

    @Test
    void takes_none_by_a_link_after_its_last_day_nor_once_it_is_counted() {
        var liens = essai.tirer(11);
        essai.ecrire("update enquete set fermee = '2024-01-14' where id = :id");
        assertThat(deposer(UN_MOT, liens.getFirst())).isEqualTo(Depot.CLOSE);
        assertThat(saisir(UN_MOT, 1)).isEqualTo(Depot.DEPOSE);
        assertThat(telephoner(UN_MOT)).as("told to staff, who came late to it").isEqualTo(Depot.DEPOSE);

        essai.ecrire("update enquete set repondants = 12 where id = :id");
        assertThat(telephoner(UN_MOT)).isEqualTo(Depot.CLOSE);
        assertThat(deposer(UN_MOT, liens.getFirst())).isEqualTo(Depot.CLOSE);
        assertThat(saisir(UN_MOT, 3)).isEqualTo(Depot.CLOSE);
    }

    @Test
    void takes_no_words_that_the_database_would_take_for_nothing() {
        assertThat(Bulletin.de(essai.lire(), Map.of("mot", List.of("\u00a0\u2007\u202f\u0085\t ")))
                        .vide())
                .isTrue();
        assertThat(Bulletin.de(essai.lire(), Map.of("mot", List.of("\u00a0!"))).reponses())
                .containsEntry("mot", List.of("\u00a0!"));
    }

    @Test
    void keeps_forms_sealed_all_of_one_length() {
        deposer(UN_MOT, essai.tirer(11).getFirst());
        saisir(bulletin("18_25", "1", "é€\uD83D\uDE00".repeat(500)), 6);
        saisir(new Bulletin(Map.of("aides", List.of("atelier", "permanence"))), 7);

        var contenus =
                essai.ville.faire(() -> jdbc.sql("select contenu from enquete_bulletin where contenu is not null")
                        .query((ligne, _) -> ligne.getBytes(1))
                        .list());

        assertThat(contenus).hasSize(3);
        assertThat(contenus.stream().map(contenu -> contenu.length).distinct()).hasSize(1);
        assertThat(contenus)
                .allSatisfy(contenu -> assertThat(new String(contenu, StandardCharsets.ISO_8859_1))
                        .doesNotContain("60_plus", "Merci", "atelier", "age"));
    }

    @Test
    void lets_a_sheet_be_typed_anew_by_its_number_and_shows_to_nobody_what_was_typed() {
        assertThat(saisir(UN_MOT, 12)).isEqualTo(Depot.DEPOSE);
        assertThat(saisir(UN_MOT, 7)).isEqualTo(Depot.DEPOSE);
        assertThat(saisir(UN_MOT, 12)).isEqualTo(Depot.FEUILLE_DEJA_LA);
        assertThat(essai.ville.<Iterable<Integer>>faire(() -> urne.feuilles(essai.id)))
                .containsExactly(7, 12);
        var corrige = bulletin("60_plus", "5", "Merci");
        var enquete = essai.lire();

        assertThat(essai.ville.<Boolean>faire(() -> urne.remplacer(enquete, corrige, 12)))
                .isTrue();
        assertThat(essai.ville.<Boolean>faire(() -> urne.remplacer(enquete, corrige, 13)))
                .isFalse();

        assertThat(essai.feuille(12)).isEqualTo(corrige.reponses());
        assertThat(enAttente()).isEqualTo(2);
    }

    @Test
    void opens_with_both_keys_and_with_no_other() {
        for (int feuille = 1; feuille <= 11; feuille++) {
            saisir(UN_MOT, feuille);
        }
        var autre = EnqueteDEssai.cle(CleDePapier.tirer());

        assertThat(compter(new Ouverture(autre, EnqueteDEssai.cle(essai.seconde), 0, false)))
                .isEqualTo(new IssueDuCompte.AutreCle(1));
        assertThat(compter(new Ouverture(EnqueteDEssai.cle(essai.premiere), null, 99, false)))
                .isEqualTo(new IssueDuCompte.AutreCle(2));
        assertThat(compter(
                        new Ouverture(EnqueteDEssai.cle(essai.seconde), EnqueteDEssai.cle(essai.premiere), 99, false)))
                .as("each in the other's place")
                .isEqualTo(new IssueDuCompte.AutreCle(1));
        assertThat(enAttente()).isEqualTo(11);
        assertThat(compter()).isEqualTo(new IssueDuCompte.Comptee(11, 0));
    }

    /** Both halves that are in the database, the key of the server, one paper of two: nothing opens. */
    @Test
    void opens_no_answer_without_both_papers() {
        var lien = essai.tirer(11).getFirst();
        var enquete = essai.lire();
        essai.ville.faire(() -> urne.deposer(enquete, UN_MOT, lien));
        var scelle = HexFormat.of()
                .parseHex(lire("select encode(contenu, 'hex') from enquete_bulletin where contenu is not null")
                        .getFirst());
        var premiere = EnqueteDEssai.cle(essai.premiere);
        var seconde = EnqueteDEssai.cle(essai.seconde);
        var autre = EnqueteDEssai.cle(CleDePapier.tirer());

        for (var cles : List.of(
                List.of(premiere, premiere),
                List.of(premiere, autre),
                List.of(autre, seconde),
                List.of(seconde, premiere))) {
            assertThat(PliScelle.ouvrir(enquete, scelle, new Ouverture(cles.getFirst(), cles.getLast(), 0, false)))
                    .isEmpty();
        }
        assertThat(PliScelle.ouvrirAncien(enquete, scelle, contexte.getBean(Sceau.class)))
                .isEmpty();
        assertThat(PliScelle.ouvrir(enquete, scelle, essai.ouverture())).isPresent();
    }

    /** A link, ten sheets that the responsible invents, closed at eleven: what is left of the sum would be one person's. */
    @Test
    void counts_eleven_by_a_link_or_none() {
        var liens = essai.tirer(20);
        deposer(bulletin("60_plus", "1", "Une personne"), liens.getFirst());
        for (int feuille = 1; feuille <= 10; feuille++) {
            saisir(UN_MOT, feuille);
        }
        assertThat(compter()).isEqualTo(new IssueDuCompte.TropPeu(false));
        saisir(UN_MOT, 11);
        for (int rang = 1; rang < 10; rang++) {
            deposer(UN_MOT, liens.get(rang));
        }
        assertThat(compter()).as("ten came by a link").isEqualTo(new IssueDuCompte.TropPeu(true));
        assertThat(enAttente()).isEqualTo(21);
        assertThat(lire("select question from enquete_compte")).isEmpty();

        deposer(UN_MOT, liens.get(10));
        assertThat(compter()).isEqualTo(new IssueDuCompte.Comptee(22, 0));
    }

    @Test
    void leaves_those_by_a_link_unread_where_they_are_too_few_and_one_says_so() {
        deposer(bulletin("18_25", "1", "Une personne"), essai.tirer(20).getFirst());
        for (int feuille = 1; feuille <= 11; feuille++) {
            saisir(UN_MOT, feuille);
        }

        assertThat(compter(essai.ouverture(0, true))).isEqualTo(new IssueDuCompte.Comptee(11, 0));
        assertThat(lire("select valeur from enquete_compte where question = 'age'"))
                .containsExactlyInAnyOrder("*", "60_plus");
    }

    /** Somebody who writes in the database copies one form into rows of their own, to read it in the sum. */
    @Test
    void counts_once_a_form_that_was_copied() {
        deposer(UN_MOT, essai.tirer(1).getFirst());
        essai.ecrire("insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie, contenu)"
                + " select structure_id, enquete_id, sha256(n::text::bytea), voie, contenu"
                + " from enquete_bulletin, generate_series(1, 20) n where enquete_id = :id");
        assertThat(enAttente()).isEqualTo(21);

        assertThat(compter()).isEqualTo(new IssueDuCompte.TropPeu(false));
    }

    @Test
    void counts_the_forms_that_open_and_says_how_many_did_not() {
        deposer(13);
        essai.ecrire("""
                update enquete_bulletin
                set contenu = set_byte(contenu, 40, get_byte(contenu, 40) # 1)
                where empreinte in (
                    select empreinte from enquete_bulletin
                    where enquete_id = :id and contenu is not null
                    order by empreinte
                    limit 2
                )
                """);

        assertThat(compter()).isEqualTo(new IssueDuCompte.Illisibles(2));
        assertThat(enAttente()).isEqualTo(13);
        assertThat(compter(essai.ouverture(2, false))).isEqualTo(new IssueDuCompte.Comptee(11, 2));

        essai.ecrire("update enquete set illisibles = null where id = :id");
        assertThat(essai.lire().repondants()).isEqualTo(11);
        assertThat(essai.lire().illisibles())
                .as("whatever an older folder says")
                .isEqualTo(2);
        assertThat(lire("select acte from journal where acte like 'enquete.%' order by id desc limit 1"))
                .containsExactly("enquete.compter_en_partie");
        assertThat(essai.ville
                        .visiteur(Role.RESPONSABLE)
                        .lire("/equipe/enquetes/" + essai.id + "/resultats")
                        .body())
                .contains("2 autres réponses ne s'ouvraient pas");
    }

    @Test
    void gives_up_what_nobody_will_open() {
        deposer(13);

        assertThat(essai.ville.<IssueDuCompte>faire(() -> urne.renoncer(essai.id)))
                .isEqualTo(new IssueDuCompte.Comptee(0, 13));
        assertThat(essai.lire().repondants()).isZero();
        assertThat(essai.lire().illisibles()).isEqualTo(13);
        assertThat(lire("select empreinte::text from enquete_bulletin")).isEmpty();
        assertThat(essai.ville
                        .visiteur(Role.RESPONSABLE)
                        .lire("/equipe/enquetes/" + essai.id + "/resultats")
                        .body())
                .contains("effacées sans que personne les lise");
    }

    /** Sealed with the server's key, in a version before this one. */
    @Test
    void counts_what_waited_before_surveys_had_keys() {
        var sceau = contexte.getBean(Sceau.class);
        for (int rang = 0; rang < 11; rang++) {
            var ancien = HexFormat.of()
                    .formatHex(sceau.sceller(
                            HexFormat.of().parseHex("ffffffff" + "0001" + "0003616765" + "0001" + "000736305f706c7573"),
                            "bulletin " + essai.id));
            essai.ecrire("insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie, contenu) values"
                    + " (structure_courante(), :id, sha256('" + rang + "'), 'ancienne', decode('" + ancien
                    + "', 'hex'))");
        }

        assertThat(compter()).isEqualTo(new IssueDuCompte.Comptee(11, 0));
        assertThat(lire("select valeur || nombre from enquete_compte")).containsExactlyInAnyOrder("*11", "60_plus11");
    }

    /** Of what waited then, sheets bear their number inside: ten of them and one that came by a link are no eleven. */
    @Test
    void subtracts_no_sheet_from_what_waited_before_surveys_had_keys() {
        for (int rang = 1; rang <= 10; rang++) {
            ancienne("%08x".formatted(rang), rang);
        }
        ancienne("ffffffff", 11);

        assertThat(compter()).isEqualTo(new IssueDuCompte.TropPeu(false));
        ancienne("0000000b", 12);
        assertThat(compter()).isEqualTo(new IssueDuCompte.TropPeu(true));
        assertThat(compter(essai.ouverture(0, true))).isEqualTo(new IssueDuCompte.Comptee(11, 0));
    }

    private void ancienne(String feuille, int rang) {
        var scelle = contexte.getBean(Sceau.class)
                .sceller(
                        HexFormat.of().parseHex(feuille + "0001" + "0003616765" + "0001" + "000736305f706c7573"),
                        "bulletin " + essai.id);
        essai.ecrire("insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie, contenu) values"
                + " (structure_courante(), :id, sha256('" + rang + "'), 'ancienne', decode('"
                + HexFormat.of().formatHex(scelle) + "', 'hex'))");
    }

    /** The public halves are in the database: whoever writes there seals what they like, and stops no count by it. */
    @Test
    void counts_the_others_where_somebody_sealed_what_is_no_form() {
        deposer(11);
        var enquete = essai.lire();
        var contexteDuSceau = "bulletin " + enquete.id();
        var rien = CleDePapier.sceller(
                CleDePapier.sceller(
                        HexFormat.of().parseHex("00".repeat(16) + "0001" + "ffff"),
                        EnqueteDEssai.cle(essai.premiere).publique(),
                        contexteDuSceau),
                EnqueteDEssai.cle(essai.seconde).publique(),
                contexteDuSceau);
        essai.ecrire("insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie, contenu) values"
                + " (structure_courante(), :id, sha256('x'), 'lien', decode('"
                + HexFormat.of().formatHex(rien) + "', 'hex'))");

        assertThat(compter()).isEqualTo(new IssueDuCompte.Illisibles(1));
        assertThat(compter(essai.ouverture(1, false))).isEqualTo(new IssueDuCompte.Comptee(11, 1));
    }

    /** Somebody who writes in the database copies a form that came by a link among the team's sheets. */
    @Test
    void counts_a_form_by_a_link_as_one_wherever_it_was_copied() {
        deposer(bulletin("18_25", "1", "Une personne"), essai.tirer(1).getFirst());
        for (int feuille = 1; feuille <= 10; feuille++) {
            saisir(UN_MOT, feuille);
        }
        essai.ecrire("insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie, contenu)"
                + " select structure_id, enquete_id, decode(repeat('00', 32), 'hex'), 'equipe', contenu"
                + " from enquete_bulletin where enquete_id = :id and voie = 'lien'");

        assertThat(compter()).isEqualTo(new IssueDuCompte.TropPeu(false));
    }

    /** Its sender was told that it is there: the count waits for it. */
    @Test
    void counts_a_form_that_was_on_its_way_when_the_count_began() throws Exception {
        deposer(10);
        var dernier = essai.tirer(1).getFirst();
        var venu = new CountDownLatch(1);
        var finir = new CountDownLatch(1);
        var enquete = essai.lire();
        var depot = CompletableFuture.supplyAsync(
                () -> essai.ville.<Depot>faire(() -> {
                    var issue = urne.deposer(enquete, UN_MOT, dernier);
                    venu.countDown();
                    return finir.await(20, TimeUnit.SECONDS) ? issue : null;
                }),
                A_COTE);
        venu.await();
        var compte = CompletableFuture.supplyAsync(this::compter, A_COTE);
        attendreQueQuelquUnAttende();
        assertThat(compte).isNotDone();
        finir.countDown();

        assertThat(depot.join()).isEqualTo(Depot.DEPOSE);
        assertThat(compte.join()).isEqualTo(new IssueDuCompte.Comptee(11, 0));
        assertThat(enAttente()).isZero();
    }

    /** By a link, by telephone, on paper: each is told that it came too late, and none lies on in a box that nobody opens. */
    @Test
    void refuses_a_form_that_comes_while_the_count_runs() throws Exception {
        deposer(11);
        var tardif = essai.tirer(1).getFirst();
        var commence = new CountDownLatch(1);
        var finir = new CountDownLatch(1);
        var compte = CompletableFuture.supplyAsync(
                () -> essai.ville.<IssueDuCompte>faire(() -> {
                    var issue = urne.compter(essai.id, essai.ouverture());
                    commence.countDown();
                    return finir.await(20, TimeUnit.SECONDS) ? issue : null;
                }),
                A_COTE);
        commence.await();
        var lien = CompletableFuture.supplyAsync(() -> deposer(UN_MOT, tardif), A_COTE);
        var appel = CompletableFuture.supplyAsync(() -> telephoner(UN_MOT), A_COTE);
        var papier = CompletableFuture.supplyAsync(() -> saisir(UN_MOT, 12), A_COTE);
        attendreQueQuelquUnAttende();
        assertThat(List.of(lien, appel, papier))
                .allSatisfy(depot -> assertThat(depot).isNotDone());
        finir.countDown();

        assertThat(compte.join()).isEqualTo(new IssueDuCompte.Comptee(11, 0));
        assertThat(lien.join()).isEqualTo(Depot.CLOSE);
        assertThat(appel.join()).isEqualTo(Depot.CLOSE);
        assertThat(papier.join()).isEqualTo(Depot.CLOSE);
        assertThat(enAttente()).isZero();
        assertThat(lire("select empreinte::text from enquete_bulletin")).isEmpty();
    }

    /** Many at once: as many are counted as were told that theirs is there. */
    @Test
    void loses_none_of_many_that_race_the_count() {
        deposer(11);
        var liens = essai.tirer(24);
        var depart = new CountDownLatch(1);
        var depots = IntStream.range(0, 24)
                .mapToObj(rang -> CompletableFuture.supplyAsync(
                        () -> {
                            attendre(depart);
                            return rang % 2 == 0
                                    ? deposer(UN_MOT, liens.get(rang)) == Depot.DEPOSE
                                    : saisir(UN_MOT, rang) == Depot.DEPOSE;
                        },
                        A_COTE))
                .toList();
        var compte = CompletableFuture.supplyAsync(
                () -> {
                    attendre(depart);
                    return compter();
                },
                A_COTE);
        depart.countDown();

        long deposes = depots.stream().filter(CompletableFuture::join).count();
        assertThat(compte.join()).isEqualTo(new IssueDuCompte.Comptee((int) (11 + deposes), 0));
        assertThat(enAttente()).isZero();
    }

    private static void attendre(CountDownLatch depart) {
        try {
            depart.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attendreQueQuelquUnAttende() throws InterruptedException {
        for (int essais = 0; essais < 400 && attendent() == 0; essais++) {
            Thread.sleep(25);
        }
        assertThat(attendent()).isPositive();
    }

    private int attendent() {
        return jdbc.sql(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")
                .query(Integer.class)
                .single();
    }

    @Test
    void takes_no_empty_form() {
        assertThatThrownBy(() -> saisir(new Bulletin(Map.of()), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Depot deposer(Bulletin bulletin, String lien) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposer(enquete, bulletin, lien));
    }

    private void deposer(int combien) {
        essai.tirer(combien).forEach(lien -> assertThat(deposer(UN_MOT, lien)).isEqualTo(Depot.DEPOSE));
    }

    private IssueDuCompte compter() {
        return compter(essai.ouverture());
    }

    private IssueDuCompte compter(Ouverture ouverture) {
        return essai.ville.faire(() -> urne.compter(essai.id, ouverture));
    }

    private Optional<LienTire> lien(String jeton) {
        return essai.ville.faire(() -> urne.lien(jeton));
    }

    private List<String> lire(String sql) {
        return essai.ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    private Depot telephoner(Bulletin bulletin) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposerAuTelephone(enquete, bulletin, Sceau.jeton()));
    }

    private Depot saisir(Bulletin bulletin, int feuille) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposerLaFeuille(enquete, bulletin, feuille, Sceau.jeton()));
    }

    private int enAttente() {
        return essai.ville.faire(() -> urne.enAttente(essai.id)).total();
    }
}
