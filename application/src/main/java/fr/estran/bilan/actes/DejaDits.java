package fr.estran.bilan.actes;

import fr.estran.bilan.actes.DejaDitRepository.Sorti;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.ReglesDesFaits.Refus;
import fr.estran.bilan.publication.Publication;
import fr.estran.bilan.publication.Publie;
import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.rapport.ChiffreQuiTrahit;
import fr.estran.bilan.rapport.Precedents;
import fr.estran.bilan.rapport.Preparation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each report beside those that went out before it, within the transaction of the caller. */
@Component
record DejaDits(Rapports rapports, DejaDitRepository sorties, FigeRepository figes, Bilans bilans) {

    private static final String FIGURES = "bilan.json";

    public boolean connue(int annee) {
        return bilans.preparer(annee, Precedents.AUCUN).connue();
    }

    public Preparation preparer(RapportAnnuel rapport) {
        int annee = rapport.annee();
        return bilans.preparer(
                annee,
                new Precedents(
                        deja(annee, rapport.id()), deja(annee - 1, rapport.id()), sorties.precaution(rapport.id())));
    }

    /** What would tell of few people if it went out now; nothing more of what went out already. */
    List<ChiffreQuiTrahit> trahisons(RapportAnnuel rapport) {
        if (rapport.brouillon()) {
            return preparer(rapport).trahisons();
        }
        return sorties.sorti(rapport.id())
                ? List.of()
                : Stream.of(rapport.annee(), rapport.annee() - 1)
                        .flatMap(annee -> trahisons(rapport, annee).stream())
                        .toList();
    }

    private List<ChiffreQuiTrahit> trahisons(RapportAnnuel rapport, int annee) {
        return bilans.trahisons(dit(new Sorti(rapport.id(), rapport.annee()), annee), deja(annee, rapport.id()));
    }

    /** No two reports go out at once: the second one is set beside the first. */
    void attendreSonTour(RapportId id, FaitDActe fait) {
        if (fait instanceof MiseEnLigne) {
            sorties.verrouiller(trouver(id).annee());
        }
    }

    Optional<Refus> refus(RapportId id, FaitDActe fait) {
        return fait instanceof MiseEnLigne && !trahisons(trouver(id)).isEmpty()
                ? Optional.of(Refus.DESIGNE_PEU_DE_PERSONNES)
                : Optional.empty();
    }

    private RapportAnnuel trouver(RapportId id) {
        return rapports.trouver(id);
    }

    private List<Publie> deja(int annee, RapportId sauf) {
        return sorties.sortis(annee, sauf).stream()
                .map(sorti -> dit(sorti, annee))
                .filter(Publie::ditQuelqueChose)
                .toList();
    }

    /** As it was kept; of a report frozen before that was, as its figures tell it. */
    private Publie dit(Sorti rapport, int annee) {
        var dits = figes.dits(rapport.id());
        return dits.isEmpty()
                ? figes
                        .lire(rapport.id(), FIGURES)
                        .map(figures -> bilans.relire(rapport.annee(), figures.octets()))
                        .orElse(List.of())
                        .stream()
                        .filter(publie -> publie.annee() == annee)
                        .findFirst()
                        .orElseGet(() -> Publication.relire(annee, List.of()))
                : Publication.relire(annee, dits);
    }
}
