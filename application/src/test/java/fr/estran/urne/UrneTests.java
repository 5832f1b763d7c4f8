package fr.estran.urne;

import static fr.estran.urne.EnqueteDEssai.bulletin;
import static fr.estran.urne.EnqueteDEssai.voix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Ville;
import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquetes;
import fr.estran.urne.Urne.Depot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
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

    @Test
    void takes_no_empty_form_and_no_voice_that_can_be_guessed() {
        assertThatThrownBy(() -> saisir(new Bulletin(Map.of()), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deposer(UN_MOT, new byte[4])).isInstanceOf(IllegalArgumentException.class);
    }

    private Depot deposer(Bulletin bulletin, byte[] voix) {
        var enquete = essai.lire();
        return essai.ville.faire(() -> urne.deposer(enquete, bulletin, voix));
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
