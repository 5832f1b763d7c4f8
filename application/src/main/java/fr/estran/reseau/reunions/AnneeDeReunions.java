package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.calendrier.JoursParticuliers;
import fr.estran.ville.territoire.LieuDecrit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings of a year, quarter by quarter, with what is still open of all that was decided. */
@Component
@Transactional(readOnly = true)
public class AnneeDeReunions {

    public record VueReunions(
            RythmeDeLAnnee rythme,
            List<Integer> annees,
            List<Decision> ouvertes,
            NomsDOrganismes noms,
            List<LieuDecrit> lieux) {}

    private static final Pattern TRIMESTRE = Pattern.compile("(\\d{4})-T([1-4])");

    private final TenueDesReunions tenue;
    private final DecisionsDuCollectif decisions;
    private final AutourDeLaTable autour;
    private final JoursParticuliers jours;

    AnneeDeReunions(
            TenueDesReunions tenue, DecisionsDuCollectif decisions, AutourDeLaTable autour, JoursParticuliers jours) {
        this.tenue = tenue;
        this.decisions = decisions;
        this.autour = autour;
        this.jours = jours;
    }

    /** @param dite what is no year is this one */
    Page montrer(String dite) {
        var aujourdhui = tenue.aujourdhui();
        var annees = annees(aujourdhui.getYear());
        var annee = LectureDeSaisie.entier(dite, annees.getLast(), annees.getFirst())
                .orElse(aujourdhui.getYear());
        return Page.de(
                "reseau/reunions/reunions",
                MESSAGES,
                new VueReunions(
                        new RythmeDeLAnnee(annee, tenue.toutes(), tenue.derniere(), jours.lire(), aujourdhui),
                        annees,
                        decisions.ouvertes(),
                        autour.convives().noms(),
                        autour.lieux().tous()));
    }

    /** The latest first: next year too, since one plans ahead. */
    private List<Integer> annees(int cetteAnnee) {
        var dites = Stream.concat(
                        Stream.of(cetteAnnee, cetteAnnee + 1),
                        tenue.toutes().stream()
                                .map(Reunion::repere)
                                .filter(Objects::nonNull)
                                .map(LocalDate::getYear))
                .toList();
        int premiere = dites.stream().min(Integer::compare).orElse(cetteAnnee);
        int derniere = dites.stream().max(Integer::compare).orElse(cetteAnnee);
        return IntStream.rangeClosed(0, derniere - premiere)
                .mapToObj(rang -> derniere - rang)
                .toList();
    }

    /** What a new meeting is likely to be: as the last one, in the quarter that is asked for. */
    Champs proposition(String dit) {
        var derniere = tenue.derniere();
        var champs = Champs.AUCUN;
        if (derniere != null) {
            champs = champs.avec("debut", derniere.debut())
                    .avec("fin", derniere.fin())
                    .avec(
                            "lieu",
                            autour.lieux(null).stream().anyMatch(un -> un.id().equals(derniere.lieu()))
                                    ? derniere.lieu()
                                    : null);
        }
        var lu = TRIMESTRE.matcher(dit);
        if (!lu.matches()) {
            return champs;
        }
        var periode = Periode.trimestre(Integer.parseInt(lu.group(1)), Integer.parseInt(lu.group(2)));
        return champs.avec(
                "dates",
                RythmeDeLAnnee.dates(periode, derniere, jours.lire(), tenue.aujourdhui()).stream()
                        .map(LocalDate::toString)
                        .toList());
    }
}
