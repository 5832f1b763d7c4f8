package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the sheet of a meeting: how many have answered, which date suits most, what waits. */
@Component
public record VoletDesReponses(ReponsesDesMembres reponses, PointsProposes points) {

    /**
     * @param lien where all of it is
     * @param parDate beside each of the proposed dates
     */
    public record Volet(String phrase, String lien, Map<LocalDate, String> parDate) {}

    private static final Messages MESSAGES = Messages.de("reseau/quivient");

    Optional<Volet> de(ReunionEntiere entiere) {
        var reunion = entiere.reunion();
        var dites = tout(entiere);
        if (!dites.ouverte() && dites.toutes().isEmpty() && dites.points().isEmpty()) {
            return Optional.empty();
        }
        var parDate = new LinkedHashMap<LocalDate, String>();
        if (reunion.jour() == null && !dites.toutes().isEmpty()) {
            reunion.dates().forEach(date -> parDate.put(date, enMots(dites, date)));
        }
        return Optional.of(new Volet(
                MESSAGES.dire(
                        reunion.jour() == null ? "volet.dates" : "volet.jour",
                        "n",
                        dites.ontRepondu(),
                        "sur",
                        dites.lignes().size(),
                        "viennent",
                        dites.viennent(),
                        "points",
                        dites.points().size()),
                adresse(reunion.id()),
                parDate));
    }

    static String enMots(ReponsesALaReunion dites, LocalDate date) {
        return MESSAGES.dire("date.convient", "n", dites.combien(date), "plus", dites.egaleesPar(date));
    }

    static String adresse(ReunionId reunion) {
        return "/equipe/reunions/" + reunion + "/reponses";
    }

    ReponsesALaReunion tout(ReunionEntiere entiere) {
        var reunion = entiere.reunion().id();
        return new ReponsesALaReunion(entiere, reponses.a(reunion), points.a(reunion));
    }
}
