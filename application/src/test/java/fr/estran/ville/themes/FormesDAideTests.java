package fr.estran.ville.themes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormeDAide.Habitude;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What kinds of help are called: by the town, or until it says so. */
class FormesDAideTests {

    private static final Appellation MARDI = new Appellation("mardi du clic", "mardis du clic", false);

    @Test
    void has_words_for_each_kind_before_anybody_wrote_some() {
        for (var type : TypeDAction.values()) {
            var forme = FormesDAide.DEFAUT.de(type);
            assertThat(Stream.of(forme.publique(), forme.equipe(), forme.bilan(), forme.recit())
                            .flatMap(mots -> Stream.of(mots.singulier(), mots.pluriel())))
                    .allMatch(mot -> !mot.isBlank() && !mot.contains("{"));
        }
    }

    @Test
    void says_of_each_kind_where_one_comes_to_it() {
        assertThat(Arrays.stream(TypeDAction.values())
                        .map(type -> FormesDAide.DEFAUT.de(type).ou()))
                .contains("en permanence", "par téléphone", "aux ateliers", "aux stages")
                .allMatch(ou -> !ou.isBlank());
        assertThat(leMardi().de(TypeDAction.RDV_JEUDI).ou()).isEqualTo("aux mardis du clic");
    }

    @Test
    void tells_the_day_of_talks_in_the_words_of_the_software_and_in_none_of_the_town_s() {
        assertThat(FormesDAide.DEFAUT.de(TypeDAction.RDV_JEUDI).publique().titre())
                .isEqualTo("Rencontre du jeudi");
        assertThat(mots(FormesDAide.DEFAUT.constatant(DayOfWeek.TUESDAY))).isEqualTo("rencontres du mardi");
        assertThat(mots(FormesDAide.DEFAUT.constatant(null))).isEqualTo("rencontres");
        assertThat(mots(leMardi().constatant(DayOfWeek.MONDAY))).isEqualTo("mardis du clic");
    }

    private static String mots(FormesDAide formes) {
        return formes.de(TypeDAction.RDV_JEUDI).bilan().pluriel();
    }

    @Test
    void says_what_the_public_reads_to_the_staff_too_once_the_town_has_written_it() {
        var forme = leMardi().de(TypeDAction.RDV_JEUDI);
        assertThat(forme.equipe()).isEqualTo(MARDI);
        assertThat(forme.publique().titreAuPluriel()).isEqualTo("Mardis du clic");
        assertThat(forme.recit()).isEqualTo(MARDI);
        assertThat(leMardi().valeurs())
                .containsEntry("rdv_jeudi_un", "mardi du clic")
                .containsEntry("rdv_jeudi_de", "de mardis du clic")
                .containsEntry("rdv_jeudi_genre", "m")
                .containsEntry("atelier_titre_le", "l'atelier");
    }

    @Test
    void begins_lists_with_what_the_service_has_and_leaves_the_rest_in_its_order() {
        var auChoix = FormesDAide.DEFAUT.commencantPar(Set.of(TypeDAction.EVENEMENT, TypeDAction.PERMANENCE));

        assertThat(auChoix.aFaire(null))
                .extracting(FormeDAide::type)
                .startsWith(
                        TypeDAction.PERMANENCE,
                        TypeDAction.EVENEMENT,
                        TypeDAction.ATELIER,
                        TypeDAction.STAGE,
                        TypeDAction.PERMANENCE_TELEPHONIQUE)
                .hasSameSizeAs(FormesDAide.DEFAUT.aFaire(null));
        assertThat(auChoix.toutes())
                .extracting(FormeDAide::type)
                .startsWith(TypeDAction.PERMANENCE, TypeDAction.EVENEMENT, TypeDAction.PERMANENCE_TELEPHONIQUE)
                .containsExactlyInAnyOrder(TypeDAction.values());
        assertThat(auChoix.rangees(List.of(TypeDAction.STAGE, TypeDAction.ATELIER, TypeDAction.PERMANENCE)))
                .containsExactly(TypeDAction.PERMANENCE, TypeDAction.STAGE, TypeDAction.ATELIER);
    }

    @Test
    void says_where_one_was_helped_in_the_town_s_words() {
        assertThat(FormesDAide.DEFAUT.de(TypeDAction.PERMANENCE).ou()).isEqualTo("en permanence");
        var cafe = new Appellation("café numérique", "cafés numériques", false);
        assertThat(new FormeDAide(TypeDAction.PERMANENCE, true, null, cafe, Habitude.AUCUNE).ou())
                .isEqualTo("aux cafés numériques");
    }

    @Test
    void leaves_out_of_the_forms_what_the_town_does_not_give_but_for_what_is_of_it_already() {
        var sans = FormesDAide.de(List.of(new FormeDAide(TypeDAction.ATELIER, false, null, null, Habitude.AUCUNE)));
        assertThat(sans.aFaire(null))
                .extracting(FormeDAide::type)
                .doesNotContain(TypeDAction.ATELIER)
                .hasSize(TypeDAction.values().length - 1);
        assertThat(sans.aFaire("atelier")).extracting(FormeDAide::type).first().isEqualTo(TypeDAction.ATELIER);
        assertThat(sans.premiere("atelier")).map(FormeDAide::type).contains(TypeDAction.STAGE);
        assertThat(FormesDAide.de(Arrays.stream(TypeDAction.values())
                                .map(type -> new FormeDAide(type, false, null, null, Habitude.AUCUNE))
                                .toList())
                        .premiere(null))
                .isEmpty();
    }

    static FormesDAide leMardi() {
        return FormesDAide.de(
                List.of(new FormeDAide(TypeDAction.RDV_JEUDI, true, MARDI, MARDI, Habitude.le(DayOfWeek.TUESDAY))));
    }
}
