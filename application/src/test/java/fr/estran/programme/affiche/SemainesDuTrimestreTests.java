package fr.estran.programme.affiche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.programme.affiche.SemainesDuTrimestre.Journee;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where one may go, week after week. */
class SemainesDuTrimestreTests {

    private static final Plaquette.AuLieu MEDIATHEQUE = lieu("Médiathèque", "de 9 h à 11 h 30", 15, 16, 22, 29);
    private static final Plaquette.AuLieu MAIRIE =
            lieu("Mairie annexe (Centre)", "de 14 h à 16 h 30", 15, 17, 23, 24, 31);

    @Test
    void tell_of_each_day_where_one_may_go_in_the_morning_and_in_the_afternoon() {
        assertThat(SemainesDuTrimestre.de(plaquette(MEDIATHEQUE, MAIRIE)))
                .singleElement()
                .satisfies(dites -> {
                    assertThat(dites.semaines())
                            .extracting(semaine -> semaine.nom().replace('\u00a0', ' '))
                            .containsExactly("Semaine du 15 janvier", "Semaine du 22 janvier", "Semaine du 29 janvier");
                    assertThat(dites.semaines().getFirst().journees())
                            .containsExactly(
                                    new Journee("Lundi 15", "Médiathèque", "Mairie annexe"),
                                    new Journee("Mardi 16", "Médiathèque", ""),
                                    new Journee("Mercredi 17", "", "Mairie annexe"));
                });
    }

    /** A week without them would say that nobody is there. */
    @Test
    void are_not_told_of_help_of_which_some_days_follow_a_rule() {
        var enRegle = new Plaquette.AuLieu(
                LieuId.nouveau(),
                "Port",
                List.of("Le lundi, de 9 h à 12 h"),
                List.of(),
                List.of(new Plaquette.Creneau(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "")));

        assertThat(SemainesDuTrimestre.de(plaquette(MEDIATHEQUE, MAIRIE, enRegle)))
                .isEmpty();
        assertThat(SemainesDuTrimestre.de(plaquette(MEDIATHEQUE)))
                .as("four days are a list")
                .isEmpty();
    }

    private static Plaquette.AuLieu lieu(String nom, String heures, int... jours) {
        return new Plaquette.AuLieu(
                LieuId.nouveau(),
                nom,
                List.of(),
                List.of(new Plaquette.Dates(
                        heures,
                        Arrays.stream(jours)
                                .mapToObj(jour -> LocalDate.of(2024, 1, jour))
                                .toList())),
                List.of());
    }

    private static Plaquette plaquette(Plaquette.AuLieu... lieux) {
        var vide = PlaquettesInventees.de(0, 0, "");
        return new Plaquette(
                vide.trimestre(),
                vide.titre(),
                vide.service(),
                vide.telephone(),
                vide.site(),
                vide.inscription(),
                List.of(),
                List.of(new Plaquette.Aide(
                        new Plaquette.Genre(TypeDAction.PERMANENCE, "Aide sans rendez-vous", "Vous venez."),
                        List.of(lieux))),
                List.of(),
                List.of(lieux).stream()
                        .map(lieu ->
                                new Plaquette.Lieu(Objects.requireNonNull(lieu.id()), lieu.nom(), "", "", null, null))
                        .toList(),
                List.of());
    }
}
