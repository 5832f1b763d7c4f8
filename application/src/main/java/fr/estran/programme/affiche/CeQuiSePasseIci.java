package fr.estran.programme.affiche;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.LieuPublic;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What takes place at a venue in these months and the next, as it is today: the paper does not know what is full or cancelled. */
@Service
@Transactional(readOnly = true)
public class CeQuiSePasseIci {

    /** @param mois none where nothing is to come: paper that names the venue hangs there still */
    public record Lieu(LieuPublic lieu, List<Mois> mois) {

        public Lieu {
            mois = List.copyOf(mois);
        }
    }

    /** Of one quarter. */
    public record Mois(Plaquette plaquette, List<Date> dates) {

        public Mois {
            dates = List.copyOf(dates);
        }

        public boolean vide() {
            return plaquette.aides().isEmpty() && dates.isEmpty();
        }
    }

    /** @param venir what one has to do to take part, or that there is no place left */
    public record Date(Plaquette.Seance seance, boolean annulee, String venir) {

        LocalDate premier() {
            return seance.jours().getFirst().jour();
        }
    }

    private final RedactionDePlaquette redaction;
    private final SeancesImprimeesRepository seances;
    private final LieuDuProgrammeRepository lieux;
    private final MotsDePlaquette mots;
    private final Places places;
    private final Clock horloge;

    CeQuiSePasseIci(
            RedactionDePlaquette redaction,
            SeancesImprimeesRepository seances,
            LieuDuProgrammeRepository lieux,
            MotsDePlaquette mots,
            Places places,
            Clock horloge) {
        this.redaction = redaction;
        this.seances = seances;
        this.lieux = lieux;
        this.mots = mots;
        this.places = places;
        this.horloge = horloge;
    }

    /**
     * A venue, this quarter, and the next where something of it is published.
     *
     * @throws Introuvable where the town knows no such venue
     */
    Lieu au(LieuId demande) {
        var lieu = lieux.lire(demande).orElseThrow(Introuvable::new);
        var celuiCi = du(TrimestreDuProgramme.du(LocalDate.now(horloge)), lieu.id());
        var suivant = du(TrimestreDuProgramme.du(LocalDate.now(horloge)).suivant(), lieu.id());
        if (!suivant.vide()) {
            return new Lieu(lieu, List.of(celuiCi, suivant));
        }
        return new Lieu(lieu, celuiCi.vide() ? List.of() : List.of(celuiCi));
    }

    private Mois du(TrimestreDuProgramme trimestre, LieuId lieu) {
        var ici = redaction.ecrire(trimestre, lieu);
        var actions = seances.publiees(trimestre.periode(), horloge.instant(), lieu).stream()
                .map(SeancePublique::action)
                .distinct()
                .collect(Collectors.toMap(ActionPublique::id, Function.identity(), (une, _) -> une));
        var restantes =
                places.des(ici.seances().stream().map(Plaquette.Seance::action).collect(toSet()));
        var tenues = ici.seances().stream()
                .filter(seance -> !seance.jours().getLast().jour().isBefore(LocalDate.now(horloge)))
                .map(seance -> new Date(seance, false, venir(seance, actions, restantes)));
        var annulees = seances.annulees(trimestre.periode(), horloge.instant(), lieu).stream()
                .filter(seance -> !seance.action().type().surRendezVous())
                .map(mots::seance)
                .map(seance -> new Date(seance, true, ""));
        return new Mois(
                ici,
                Stream.concat(tenues, annulees).sorted(comparing(Date::premier)).toList());
    }

    private String venir(
            Plaquette.Seance seance, Map<ActionId, ActionPublique> actions, Map<ActionId, PlacesRestantes> restantes) {
        var action = actions.get(seance.action());
        return action != null
                        && CommentVenir.de(
                                        action,
                                        restantes.get(seance.action()),
                                        horloge.instant(),
                                        LocalDate.now(horloge))
                                instanceof CommentVenir.Complet complet
                ? complet.phrase()
                : seance.venir() + ".";
    }
}
