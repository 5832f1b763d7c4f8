package fr.estran.urne;

import static fr.estran.urne.EnqueteDEssai.bulletin;
import static fr.estran.urne.EnqueteDEssai.voix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.acteurs.Role;
import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquetes;
import fr.estran.urne.Urne.Depot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    JdbcClient jdbc;

    EnqueteDEssai essai;

    @BeforeEach
    void une_enquete() {
        essai = new EnqueteDEssai(Ville.dans(contexte), contexte);
    }

    @Test
    void takes_one_form_by_each_link() {
        var voix = voix();

        assertThat(deposer(UN_MOT, voix)).isEqualTo(Depot.DEPOSE);
        assertThat(deposer(bulletin("18_25", "1", "Non"), voix)).isEqualTo(Depot.DEJA_VENU);
        assertThat(deposer(UN_MOT, voix())).isEqualTo(Depot.DEPOSE);
        assertThat(enAttente()).isEqualTo(2);
    }

    @Test
    void takes_one_of_two_that_come_by_one_link_at_once() {
        var voix = voix();

        var a = CompletableFuture.supplyAsync(() -> deposer(UN_MOT, voix));
        var b = CompletableFuture.supplyAsync(() -> deposer(UN_MOT, voix));

        assertThat(List.of(a.join(), b.join())).containsExactlyInAnyOrder(Depot.DEPOSE, Depot.DEJA_VENU);
        assertThat(enAttente()).isEqualTo(1);
    }

    @Test
    void says_which_links_were_used_to_whoever_can_make_their_voice_again() {
        var venue = voix();
        deposer(UN_MOT, venue);

        var dejaVenues = essai.ville.faire(() -> urne.dejaVenues(essai.id));

        assertThat(dejaVenues.test(venue)).isTrue();
        assertThat(dejaVenues.test(voix())).isFalse();
    }

    @Test
    void takes_none_by_a_link_after_its_last_day_nor_once_it_is_counted() {
        essai.ecrire("update enquete set fermee = '2024-01-14' where id = :id");
        assertThat(deposer(UN_MOT, voix())).isEqualTo(Depot.CLOSE);
        assertThat(saisir(UN_MOT, 1)).isInstanceOf(BulletinSaisi.Deposee.class);
        assertThat(telephoner(UN_MOT)).as("told to staff, who came late to it").isEqualTo(Depot.DEPOSE);

        essai.ecrire("update enquete set repondants = 12 where id = :id");
        assertThat(telephoner(UN_MOT)).isEqualTo(Depot.CLOSE);
        assertThat(deposer(UN_MOT, voix())).isEqualTo(Depot.CLOSE);
        assertThat(saisir(UN_MOT, 3)).isEqualTo(new BulletinSaisi.Close());
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
    void takes_none_of_a_survey_that_is_being_written() {
        essai.ecrire("insert into enquete (structure_id, id, reference, titre, ouverte)"
                + " select structure_id, gen_random_uuid(), 'brouillon', titre, ouverte from enquete where id = :id");
        var brouillon = essai.ville.faire(() -> contexte.getBean(Enquetes.class).toutes()).stream()
                .filter(enquete -> enquete.reference().equals("brouillon"))
                .findFirst()
                .orElseThrow();

        assertThat(essai.ville.faire(() -> urne.deposer(brouillon, UN_MOT, voix())))
                .isEqualTo(Depot.CLOSE);
        assertThat(essai.ville.faire(() -> urne.deposerDeLEquipe(brouillon, UN_MOT, 2)))
                .isEqualTo(new BulletinSaisi.Close());
    }

    @Test
    void keeps_forms_sealed_all_of_one_length_under_ids_of_chance() {
        deposer(UN_MOT, voix());
        deposer(bulletin("18_25", "1", "é€\uD83D\uDE00".repeat(500)), voix());
        saisir(new Bulletin(Map.of("aides", List.of("atelier", "permanence"))), 7);

        var contenus = essai.ville.faire(() -> jdbc.sql("select contenu from enquete_bulletin")
                .query((ligne, _) -> ligne.getBytes(1))
                .list());

        assertThat(contenus.stream().map(contenu -> contenu.length).distinct()).hasSize(1);
        assertThat(contenus)
                .allSatisfy(contenu -> assertThat(new String(contenu, StandardCharsets.ISO_8859_1))
                        .doesNotContain("60_plus", "Merci", "atelier", "age"));
        assertThat(essai.ville.<List<String>>faire(() -> jdbc.sql("select id::text from enquete_bulletin")
                        .query(String.class)
                        .list()))
                .allSatisfy(id -> assertThat(id.charAt(14)).isEqualTo('4'));
    }

    @Test
    void lets_what_was_typed_of_a_sheet_be_found_by_its_number_and_put_right() {
        assertThat(saisir(UN_MOT, 12)).isInstanceOf(BulletinSaisi.Deposee.class);
        assertThat(saisir(UN_MOT, 7)).isInstanceOf(BulletinSaisi.Deposee.class);
        assertThat(saisir(UN_MOT, 12)).isInstanceOf(BulletinSaisi.FeuilleDejaLa.class);
        assertThat(essai.ville.<Iterable<Integer>>faire(() -> urne.feuilles(essai.id)))
                .containsExactly(7, 12);

        var feuille = feuille(12);
        assertThat(feuille.bulletin()).isEqualTo(UN_MOT);
        var corrige = bulletin("60_plus", "5", "Merci");
        assertThat(corriger(feuille.id(), corrige)).isTrue();

        assertThat(feuille(12).bulletin()).isEqualTo(corrige);
        assertThat(enAttente()).isEqualTo(2);
    }

    /** What came by a link, or was told by telephone, is nobody's to look at. */
    @Test
    void opens_nothing_that_has_no_sheet() {
        telephoner(UN_MOT);
        var dite = essai.ville.faire(() -> jdbc.sql("select id from enquete_bulletin")
                .query(BulletinId.class)
                .single());

        assertThat(corriger(dite, bulletin("18_25", "1", "Non"))).isFalse();
        assertThat(corriger(BulletinId.auHasard(), UN_MOT)).isFalse();
        assertThat(essai.ville.<Iterable<Integer>>faire(() -> urne.feuilles(essai.id)))
                .isEmpty();
    }

    /** The key of the server has changed since, or the row is damaged. */
    @Test
    void counts_the_forms_that_open_and_says_how_many_did_not() {
        deposer(13);
        essai.ecrire("""
                update enquete_bulletin
                set contenu = case
                    when id = (select min(id::text)::uuid from enquete_bulletin where enquete_id = :id) then '\\x00'::bytea
                    else set_byte(contenu, 40, get_byte(contenu, 40) # 1)
                end
                where id in (select id from enquete_bulletin where enquete_id = :id order by id::text limit 2)
                """);
        assertThat(essai.ville.<Integer>faire(() -> urne.lisibles(essai.id))).isEqualTo(11);

        assertThat(compter()).as("with the key of then they would open").isEqualTo(new IssueDuCompte.Illisibles(11, 2));
        assertThat(enAttente()).isEqualTo(13);
        assertThat(essai.ville.<IssueDuCompte>faire(() -> urne.compter(essai.id, 2)))
                .isEqualTo(new IssueDuCompte.Comptee(11, 2));

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
                .contains("2 autres formulaires n'ont pas pu être ouverts");
    }

    @Test
    void gives_up_forms_that_do_not_open_as_such_and_counts_nobody_of_them() {
        deposer(13);
        essai.ecrire("update enquete_bulletin set contenu = '\\x00'::bytea where enquete_id = :id");

        assertThat(essai.ville.<IssueDuCompte>faire(() -> urne.renoncer(essai.id, 0)))
                .isEqualTo(new IssueDuCompte.Illisibles(0, 13));
        assertThat(enAttente()).isEqualTo(13);
        assertThat(essai.ville.<IssueDuCompte>faire(() -> urne.renoncer(essai.id, 13)))
                .isEqualTo(new IssueDuCompte.Comptee(0, 13));
        assertThat(essai.lire().repondants()).isZero();
        assertThat(essai.lire().illisibles()).isEqualTo(13);
    }

    /** Its sender was told that it is there: the count waits for it. */
    @Test
    void counts_a_form_that_was_on_its_way_when_the_count_began() throws Exception {
        deposer(10);
        var venu = new CountDownLatch(1);
        var finir = new CountDownLatch(1);
        var enquete = essai.lire();
        var depot = CompletableFuture.supplyAsync(
                () -> essai.ville.<Depot>faire(() -> {
                    var issue = urne.deposer(enquete, UN_MOT, voix());
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
        var commence = new CountDownLatch(1);
        var finir = new CountDownLatch(1);
        var compte = CompletableFuture.supplyAsync(
                () -> essai.ville.<IssueDuCompte>faire(() -> {
                    var issue = urne.compter(essai.id, 0);
                    commence.countDown();
                    return finir.await(20, TimeUnit.SECONDS) ? issue : null;
                }),
                A_COTE);
        commence.await();
        var lien = CompletableFuture.supplyAsync(() -> deposer(UN_MOT, voix()), A_COTE);
        var appel = CompletableFuture.supplyAsync(() -> telephoner(UN_MOT), A_COTE);
        var papier = CompletableFuture.supplyAsync(() -> saisir(UN_MOT, 12), A_COTE);
        attendreQueQuelquUnAttende();
        assertThat(List.of(lien, appel, papier))
                .allSatisfy(depot -> assertThat(depot).isNotDone());
        finir.countDown();

        assertThat(compte.join()).isEqualTo(new IssueDuCompte.Comptee(11, 0));
        assertThat(lien.join()).isEqualTo(Depot.CLOSE);
        assertThat(appel.join()).isEqualTo(Depot.CLOSE);
        assertThat(papier.join()).isInstanceOf(BulletinSaisi.Close.class);
        assertThat(enAttente()).isZero();
        assertThat(lire("select empreinte::text from enquete_voix")).isEmpty();
    }

    /** Many at once: as many are counted as were told that theirs is there. */
    @Test
    void loses_none_of_many_that_race_the_count() {
        deposer(11);
        var depart = new CountDownLatch(1);
        var depots = IntStream.range(0, 24)
                .mapToObj(rang -> CompletableFuture.supplyAsync(
                        () -> {
                            attendre(depart);
                            return rang % 2 == 0
                                    ? deposer(UN_MOT, voix()) == Depot.DEPOSE
                                    : saisir(UN_MOT, rang) instanceof BulletinSaisi.Deposee;
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
    void takes_no_empty_form_and_no_voice_that_can_be_guessed() {
        assertThatThrownBy(() -> saisir(new Bulletin(Map.of()), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deposer(UN_MOT, new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }

    private Depot deposer(Bulletin bulletin, byte[] voix) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposer(enquete, bulletin, voix));
    }

    private void deposer(int combien) {
        for (int rang = 0; rang < combien; rang++) {
            assertThat(deposer(UN_MOT, voix())).isEqualTo(Depot.DEPOSE);
        }
    }

    private IssueDuCompte compter() {
        return essai.ville.faire(() -> urne.compter(essai.id, 0));
    }

    private List<String> lire(String sql) {
        return essai.ville.faire(() -> jdbc.sql(sql).query(String.class).list());
    }

    private Depot telephoner(Bulletin bulletin) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposerAuTelephone(enquete, bulletin, voix()));
    }

    private BulletinSaisi saisir(Bulletin bulletin, int feuille) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposerDeLEquipe(enquete, bulletin, feuille));
    }

    private boolean corriger(BulletinId id, Bulletin corrige) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.corriger(enquete, id, corrige));
    }

    private BulletinDePapier feuille(int numero) {
        return essai.ville.faire(() -> urne.feuille(essai.id, numero).orElseThrow());
    }

    private int enAttente() {
        return essai.ville.faire(() -> urne.enAttente(essai.id));
    }
}
