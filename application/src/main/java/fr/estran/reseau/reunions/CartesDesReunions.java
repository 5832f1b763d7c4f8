package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the collective waits for: a meeting of which nobody has told, one whose dates pass unchosen. */
@Component
record CartesDesReunions(TenueDesReunions tenue) implements Cartes {

    private static final int RANG = 45;

    /** Nobody is asked to tell of a meeting of years ago that came in a folder. */
    private static final int JOURS_DE_MEMOIRE = 90;

    /** Short of that, one who must come has no time left to be told. */
    private static final int JOURS_POUR_CHOISIR = 14;

    @Override
    public List<Carte> du(LocalDate jour) {
        var lignes = new ArrayList<Carte.Ligne>();
        for (var reunion : tenue.toutes()) {
            var repere = Objects.requireNonNullElse(reunion.repere(), LocalDate.MAX);
            switch (reunion.etat(jour)) {
                case A_RACONTER -> {
                    if (repere.isAfter(jour.minusDays(JOURS_DE_MEMOIRE))) {
                        lignes.add(ligne("carte.a_raconter", reunion, repere));
                    }
                }
                case A_DATER -> {
                    if (repere.isBefore(jour.plusDays(JOURS_POUR_CHOISIR))) {
                        lignes.add(ligne(
                                reunion.passeeSansDate(jour) ? "carte.dates_passees" : "carte.a_dater",
                                reunion,
                                repere));
                    }
                }
                case PREVUE, AUJOURDHUI, TENUE, ANNULEE -> {}
            }
        }
        return List.of(new Carte(RANG, MESSAGES.dire("carte"), lignes));
    }

    private static Carte.Ligne ligne(String cle, Reunion reunion, LocalDate jour) {
        return new Carte.Ligne(MESSAGES.dire(cle, "jour", Jours.sansAnnee(jour)), PageDeReunion.adresse(reunion.id()));
    }
}
