package fr.estran.presences.orientation;

import static java.util.Comparator.comparingInt;

import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.reseau.annuaire.OrganismePublie;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.Calendrier;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.territoire.Quartiers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two or three bodies for a need, each with its reason. What was answered puts some before others; it shuts nobody out, but those that are
 * for others alone.
 */
@Service
@Transactional(readOnly = true)
public class BonsOrganismes {

    private static final Messages MESSAGES = Messages.de("presences/orientation");
    private static final int COMBIEN = 3;

    private final AnnuairePublie annuaire;
    private final HeuresDeService heures;
    private final Quartiers quartiers;
    private final Clock horloge;

    BonsOrganismes(AnnuairePublie annuaire, HeuresDeService heures, Quartiers quartiers, Clock horloge) {
        this.annuaire = annuaire;
        this.heures = heures;
        this.quartiers = quartiers;
        this.horloge = horloge;
    }

    private record Pese(OrganismePublie organisme, boolean ouvert, int poids) {}

    /** What all of them are weighed by. */
    private record Instants(
            LocalDateTime maintenant, Calendrier calendrier, LocalDate recent, Map<String, String> mots) {}

    public List<OrganismePropose> pour(Besoin besoin, ReponsesDeRecherche reponses) {
        var maintenant = LocalDateTime.ofInstant(horloge.instant(), heures.fuseau());
        var instants = new Instants(
                maintenant,
                annuaire.calendrier(),
                annuaire.recentDepuis(),
                quartiers.decoupage().valeurs());
        return annuaire.repondant(List.of(besoin.code())).stream()
                .filter(un -> accueille(un, reponses))
                .map(un -> peser(un, reponses, instants))
                .sorted(comparingInt(Pese::poids).reversed())
                .limit(COMBIEN)
                .map(pese -> proposer(pese, besoin, reponses, instants))
                .toList();
    }

    private static boolean accueille(OrganismePublie un, ReponsesDeRecherche reponses) {
        var publics = un.fiche().publics();
        return publics.isEmpty()
                || publics.contains(PublicAccueilli.TOUS)
                || reponses.publicVoulu().map(publics::contains).orElse(true);
    }

    private static Pese peser(OrganismePublie un, ReponsesDeRecherche reponses, Instants instants) {
        var poids = 0;
        if (estPourLui(un, reponses)) {
            poids += 4;
        }
        var quartier = reponses.quartier();
        if (quartier != null && un.recoitDans(quartier)) {
            poids += 4;
        } else if (quartier != null && un.estPour(quartier)) {
            poids += 1;
        }
        var ouvert = un.ouvert(instants.maintenant(), instants.calendrier());
        if (ouvert) {
            poids += reponses.ouvert() == null ? 1 : 8;
        }
        if (un.fiche().cout() == Cout.GRATUIT) {
            poids += 1;
        }
        if (un.fiche().verifieeDepuis(instants.recent())) {
            poids += 1;
        }
        return new Pese(un, ouvert, poids);
    }

    /** The reasons are told of those that are proposed alone: sentences cost more than weights. */
    private static OrganismePropose proposer(
            Pese pese, Besoin besoin, ReponsesDeRecherche reponses, Instants instants) {
        var un = pese.organisme();
        var raisons = new ArrayList<String>();
        var phrase = un.sert(besoin.code()).orElseThrow().phrase();
        raisons.add(
                Objects.requireNonNullElseGet(phrase, () -> MESSAGES.dire("raison.besoin", "besoin", besoin.nom())));
        if (estPourLui(un, reponses)) {
            reponses.publicVoulu().ifPresent(voulu -> raisons.add(MESSAGES.dire("raison.pour", "public", voulu.mot())));
        }
        var quartier = reponses.quartier();
        if (quartier != null && un.recoitDans(quartier)) {
            raisons.add(MESSAGES.dire("raison.quartier", instants.mots()));
        } else if (quartier != null && un.quartiers().contains(quartier)) {
            raisons.add(MESSAGES.dire("raison.pour_le_quartier", instants.mots()));
        }
        if (pese.ouvert()) {
            raisons.add(MESSAGES.dire("raison.ouvert"));
        }
        if (un.fiche().cout() == Cout.GRATUIT) {
            raisons.add(MESSAGES.dire("raison.gratuit"));
        }
        var verifie = un.fiche().verifieLe();
        if (verifie != null && un.fiche().verifieeDepuis(instants.recent())) {
            raisons.add(MESSAGES.dire("raison.verifie", "jour", Jours.dire(verifie)));
        }
        return new OrganismePropose(un, raisons, pese.ouvert());
    }

    private static boolean estPourLui(OrganismePublie un, ReponsesDeRecherche reponses) {
        return reponses.publicVoulu().filter(un.fiche().publics()::contains).isPresent();
    }

    /**
     * A body that is offered.
     *
     * @param raisons why this one, in words, the weightiest first
     * @param ouvert whether somebody who goes now finds it open
     */
    public record OrganismePropose(OrganismePublie organisme, List<String> raisons, boolean ouvert) {

        public OrganismePropose {
            raisons = List.copyOf(raisons);
        }
    }
}
