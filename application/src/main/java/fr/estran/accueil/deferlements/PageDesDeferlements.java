package fr.estran.accueil.deferlements;

import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.secrets.Origines;
import fr.estran.socle.secrets.Vague;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows which waves there are, and what is in one. */
@Component
@Transactional(readOnly = true)
public class PageDesDeferlements {

    public record VueDeferlements(List<Map<String, String>> vagues) {}

    public record VueLot(
            String ici,
            List<Deferlements.Ligne> lignes,
            List<UUID> choisies,
            boolean confirmer,
            Function<Instant, String> quand,
            @Nullable String erreur) {}

    static final String ICI = "/equipe/deferlements";
    static final String PARTOUT = "partout";

    private static final Messages MESSAGES = Messages.de("accueil/deferlements");

    private final Origines origines;
    private final Deferlements deferlements;
    private final HeuresDeService heures;

    PageDesDeferlements(Origines origines, Deferlements deferlements, HeuresDeService heures) {
        this.origines = origines;
        this.deferlements = deferlements;
        this.heures = heures;
    }

    static String adresse(Vague vague) {
        return ICI + "/" + (vague.origine() == null ? PARTOUT : vague.origine());
    }

    Page lister() {
        var quand = quand();
        return Page.de(
                "accueil/deferlements/deferlements",
                MESSAGES,
                new VueDeferlements(origines.vagues().stream()
                        .map(vague -> Map.of("lien", adresse(vague), "dite", dire(vague, quand)))
                        .toList()));
    }

    /** @param confirmer those that were chosen, to be read again before it is done */
    Page montrer(
            @Nullable String origine,
            Collection<UUID> choisies,
            boolean confirmer,
            String ici,
            @Nullable String erreur) {
        var lignes = deferlements.lot(origine);
        return Page.de(
                "accueil/deferlements/lot",
                MESSAGES,
                new VueLot(
                        ici,
                        confirmer
                                ? lignes.stream()
                                        .filter(ligne -> choisies.contains(ligne.objet()))
                                        .toList()
                                : lignes,
                        List.copyOf(choisies),
                        confirmer,
                        quand(),
                        erreur));
    }

    private static String dire(Vague vague, Function<Instant, String> quand) {
        var de = quand.apply(vague.debut());
        var a = quand.apply(vague.fin());
        return MESSAGES.dire(
                vague.origine() == null ? "vague.partout" : "vague.endroit",
                Map.of(
                        "n",
                        vague.nombre(),
                        "suite",
                        vague.deSuite(),
                        "toutes",
                        vague.deSuite() == vague.nombre(),
                        "instant",
                        de.equals(a),
                        "de",
                        de,
                        "a",
                        a));
    }

    private Function<Instant, String> quand() {
        var fuseau = heures.fuseau();
        return moment -> Jours.dire(moment.atZone(fuseau).toLocalTime());
    }
}
