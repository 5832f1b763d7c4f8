package fr.estran.parole.concertation;

import fr.estran.parole.concertation.RetourDeSeance.ProgresDUnTheme;
import fr.estran.programme.AuSujetDuTrimestre;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * On the page of a quarter: how many say that they can do it alone. Of its year, theme by theme as the page behind it tells them, and not of
 * the quarter: what is left of a year when a quarter is taken away could be what one person said.
 */
@Component
record ProgresDuTrimestre(Retours retours) implements AuSujetDuTrimestre {

    private static final int RANG = 45;

    @Override
    public List<Carte> du(TrimestreDuProgramme trimestre) {
        var themes = retours.progres(trimestre.annee());
        int tous = themes.stream().mapToInt(ProgresDUnTheme::tous).sum();
        int oui = themes.stream().mapToInt(ProgresDUnTheme::oui).sum();
        return List.of(new Carte(
                RANG,
                RetoursController.MESSAGES.dire("sujet"),
                tous == 0
                        ? List.of()
                        : List.of(new Carte.Ligne(
                                RetoursController.MESSAGES.dire(
                                        "sujet.ligne",
                                        "annee",
                                        String.valueOf(trimestre.annee()),
                                        "n",
                                        tous,
                                        "oui",
                                        oui),
                                "/equipe/retours?annee=" + trimestre.annee()))));
    }
}
