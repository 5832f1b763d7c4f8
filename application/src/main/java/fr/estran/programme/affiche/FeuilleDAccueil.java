package fr.estran.programme.affiche;

import static fr.estran.programme.affiche.MotsDePlaquette.MESSAGES;
import static java.util.stream.Collectors.joining;

import fr.estran.programme.LieuPublic;
import fr.estran.programme.Places;
import fr.estran.programme.PlacesRestantes;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.ville.territoire.Lieux;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For the front desk, beside the telephone: all that is to come, what is left of places, and whom to ring. */
@Service
@Transactional(readOnly = true)
public class FeuilleDAccueil {

    /**
     * What the front desk has beside its telephone.
     *
     * @param jour of which it is: places are taken since
     */
    public record Papier(
            String trimestre,
            String jour,
            String service,
            @Nullable String telephone,
            List<Seance> seances,
            List<Lieu> lieux) {

        /**
         * @param qui who holds it
         * @param places what is left of them, in words
         */
        public record Seance(String quand, String quoi, String ou, String qui, String places) {}

        /**
         * @param venir how one gets there, a line each
         * @param contact who is rung there
         */
        public record Lieu(String nom, List<String> venir, String contact) {

            public Lieu {
                venir = List.copyOf(venir);
            }
        }

        public Papier {
            seances = List.copyOf(seances);
            lieux = List.copyOf(lieux);
        }
    }

    private final SeancesImprimeesRepository seances;
    private final MotsDePlaquette mots;
    private final Places places;
    private final Lieux lieux;
    private final Clock horloge;

    FeuilleDAccueil(
            SeancesImprimeesRepository seances, MotsDePlaquette mots, Places places, Lieux lieux, Clock horloge) {
        this.seances = seances;
        this.mots = mots;
        this.places = places;
        this.lieux = lieux;
        this.horloge = horloge;
    }

    /** @throws Introuvable when nothing is to come */
    Papier composer(TrimestreDuProgramme trimestre) {
        var aVenir = RendezVousQuiSeSuivent.regrouper(seances.publiees(trimestre.periode(), horloge.instant(), null));
        if (aVenir.isEmpty()) {
            throw new Introuvable();
        }
        var qui = seances.qui(aVenir.stream().map(SeancePublique::id).collect(Collectors.toSet()));
        var restantes =
                places.des(aVenir.stream().map(seance -> seance.action().id()).collect(Collectors.toSet()));
        return new Papier(
                trimestre.titre(),
                Jours.dire(LocalDate.now(horloge)),
                mots.service(),
                mots.telephone(),
                aVenir.stream()
                        .map(seance -> new Papier.Seance(
                                Jours.sansAnnee(seance.jour()) + ", " + seance.heures(),
                                seance.action().nom(),
                                seance.ou(),
                                qui.getOrDefault(seance.id(), ""),
                                places(seance, restantes.get(seance.action().id()))))
                        .toList(),
                lieux(aVenir));
    }

    private static String places(SeancePublique seance, @Nullable PlacesRestantes places) {
        return places == null || seance.action().capacite() == null
                ? MESSAGES.dire(seance.action().type().surRendezVous() ? "accueil.rendez_vous" : "accueil.libre")
                : MESSAGES.dire(
                        "accueil.places",
                        Map.of(
                                "n", places.restantes() + places.gardees(),
                                "capacite", places.capacite(),
                                "attente", places.enAttente()));
    }

    private List<Papier.Lieu> lieux(List<SeancePublique> aVenir) {
        var connus = aVenir.stream()
                .flatMap(seance -> Stream.ofNullable(seance.lieu()))
                .map(LieuPublic::id)
                .collect(Collectors.toSet());
        return lieux.des(connus).stream()
                .map(lieu -> new Papier.Lieu(
                        lieu.nom(), lieu.pourVenir().lignes(), dits(lieu.contactNom(), lieu.contactTelephone())))
                .toList();
    }

    private static String dits(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> part.strip().replaceAll("[.,;]+$", ""))
                .collect(joining(", "));
    }
}
