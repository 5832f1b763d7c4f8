package fr.estran.programme.reconduction;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.programme.reconduction.EcritureDeReconduction.TrimestrePropose;
import fr.estran.programme.reconduction.EcritureDeReconduction.TrimestrePropose.Attente;
import fr.estran.programme.reconduction.Sources.Source;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.pages.Option;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A quarter is taken over: worked out again each time from what there is and from what the page says, so that nothing waits. */
@Service
@Transactional
class Reconductions {

    private static final int SEMAINES_D_ECART = 4;

    private final Terrains terrains;
    private final Sources sources;
    private final SourceRepository repository;
    private final VerrouDesPlaces places;
    private final EcritureDeReconduction ecriture;

    Reconductions(
            Terrains terrains,
            Sources sources,
            SourceRepository repository,
            VerrouDesPlaces places,
            EcritureDeReconduction ecriture) {
        this.terrains = terrains;
        this.sources = sources;
        this.repository = repository;
        this.places = places;
        this.ecriture = ecriture;
    }

    @Transactional(readOnly = true)
    Trajet trajet(@Nullable String de, @Nullable String vers) {
        return trajet(de, vers, new HashMap<>());
    }

    /** @param lues the quarters that were read already, each once */
    private Trajet trajet(@Nullable String de, @Nullable String vers, Map<Trajet, Source> lues) {
        var dit = Trajet.lire(de, vers, terrains.aujourdhui());
        return de == null ? laPlusProche(dit, lues) : dit;
    }

    @Transactional(readOnly = true)
    Optional<Trajet.Ecart> ecart(@Nullable String de, @Nullable String vers) {
        return Trajet.ecart(de, vers, terrains.aujourdhui());
    }

    /** The last quarter; that of the year before, where the last one had other holidays altogether, or nothing. */
    private Trajet laPlusProche(Trajet dernier, Map<Trajet, Source> lues) {
        var autre = new Trajet(Trajet.sources(dernier.vers()).getLast(), dernier.vers());
        var calendrier = terrains.calendrier();
        var cible = Semaines.dEcole(dernier.cible(), calendrier);
        var loin = Math.abs(Semaines.dEcole(dernier.source(), calendrier) - cible) >= SEMAINES_D_ECART
                && Math.abs(Semaines.dEcole(autre.source(), calendrier) - cible) < SEMAINES_D_ECART;
        return (loin || source(dernier, lues).lots().isEmpty())
                        && !source(autre, lues).lots().isEmpty()
                ? autre
                : dernier;
    }

    private Source source(Trajet trajet, Map<Trajet, Source> lues) {
        return lues.computeIfAbsent(
                trajet, lequel -> sources.lire(lequel.source(), lequel.de().code()));
    }

    List<TrimestreDuProgramme> aVenir() {
        return Trajet.aVenir(terrains.aujourdhui());
    }

    @Transactional(readOnly = true)
    TrimestrePropose proposer(@Nullable String de, @Nullable String vers) {
        var lues = new HashMap<Trajet, Source>();
        return proposer(trajet(de, vers, lues), new Decisions(Champs.AUCUN), lues);
    }

    @Transactional(readOnly = true)
    TrimestrePropose proposer(Trajet trajet, Decisions decisions) {
        return proposer(trajet, decisions, new HashMap<>());
    }

    private TrimestrePropose proposer(Trajet trajet, Decisions decisions, Map<Trajet, Source> lues) {
        var source = source(trajet, lues);
        var terrain = terrains.lire(trajet.cible());
        var code = trajet.vers().code();
        var donnees = new ReglesDeLot.Donnees(
                trajet,
                source,
                terrains.lire(trajet.source(), terrain),
                terrain,
                repository.reconduites(trajet.cible(), code),
                repository.dejaPrevues(trajet.cible()));
        var lots = new Calcul(donnees, decisions)
                .faire().stream().sorted(comparing(lot -> -lot.lot().attente())).toList();
        return new TrimestrePropose(
                trajet,
                lots,
                attentes(lots, trajet),
                source,
                lieux(terrain, lieu -> lieu.seChoisit(trajet.cible().debut())),
                lieux(terrain, lieu -> !lieu.seChoisit(trajet.cible().debut())),
                terrain.equipe().values().stream()
                        .map(membre -> new Option(membre.id().toString(), membre.nom()))
                        .toList(),
                terrain.calendrier().connuJusquAu().orElse(null));
    }

    /** All of it, or nothing; whoever comes second finds what the first has written. */
    EcritureDeReconduction.Resultat accepter(Trajet trajet, Decisions decisions) {
        terrains.verrouiller();
        places.prendre(repository.avecSeries(trajet.source()));
        var proposition = proposer(trajet, decisions);
        if (proposition.vide() || proposition.toutDeja()) {
            return new EcritureDeReconduction.Resultat.RienAFaire();
        }
        return proposition.empechee()
                ? new EcritureDeReconduction.Resultat.ARevoir(proposition)
                : ecriture.ecrire(proposition);
    }

    private static List<Option> lieux(Terrain terrain, Predicate<Terrain.Lieu> ceux) {
        return terrain.lieux().values().stream()
                .filter(ceux)
                .map(lieu -> new Option(lieu.id().toString(), lieu.nom()))
                .toList();
    }

    /** Those of the longest lists first. */
    private List<Attente> attentes(List<LotPropose> lots, Trajet trajet) {
        Map<String, Integer> personnes = lots.stream()
                .filter(lot -> lot.lot().attente() > 0)
                .collect(groupingBy(
                        Reconductions::theme,
                        LinkedHashMap::new,
                        summingInt(lot -> lot.lot().attente())));
        var prevues = personnes.isEmpty()
                ? Map.<String, Long>of()
                : sources.prevuesParTheme(trajet.cible(), trajet.vers().code());
        return personnes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(theme -> new Attente(
                        theme.getKey(),
                        theme.getValue(),
                        proposees(lots, theme.getKey()),
                        prevues.getOrDefault(theme.getKey(), 0L)))
                .toList();
    }

    private static long proposees(List<LotPropose> lots, String theme) {
        return lots.stream()
                .filter(lot -> theme(lot).equals(theme) && lot.seancesEcrites() > 0)
                .count();
    }

    private static String theme(LotPropose lot) {
        return Sources.theme(lot.lot().action());
    }
}
