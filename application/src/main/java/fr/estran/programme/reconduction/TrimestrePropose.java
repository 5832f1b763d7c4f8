package fr.estran.programme.reconduction;

import fr.estran.socle.pages.Option;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quarter as it would be taken over.
 *
 * @param lieux where a rule may be held
 * @param lieuxQuittes where the service goes no more
 * @param conseillers by whom
 * @param vacancesConnues the last day of which one knows whether schools are open; null where none is
 */
public record TrimestrePropose(
        Trajet trajet,
        List<LotPropose> lots,
        List<Attente> attentes,
        Sources.Source source,
        List<Option> lieux,
        List<Option> lieuxQuittes,
        List<Option> conseillers,
        @Nullable LocalDate vacancesConnues) {

    /**
     * A theme that people wait for.
     *
     * @param proposees how many actions of it are proposed below
     * @param prevues how many there are in the coming quarter already
     */
    public record Attente(String theme, int personnes, long proposees, long prevues) {}

    public boolean vide() {
        return lots.isEmpty();
    }

    /** Whether all that there was is in the coming quarter already. */
    public boolean toutDeja() {
        return !vide() && lots.stream().allMatch(LotPropose::deja);
    }

    public List<LotPropose> deja() {
        return lots.stream().filter(LotPropose::deja).toList();
    }

    public List<LotPropose> aReprendre() {
        return lots.stream().filter(lot -> !lot.deja()).toList();
    }

    public List<LotPropose> de(TypeDAction type) {
        return aReprendre().stream().filter(lot -> lot.lot().type() == type).toList();
    }

    /** In the order of the page. */
    public List<TypeDAction> types() {
        return Stream.of(TypeDAction.values())
                .filter(type -> !de(type).isEmpty())
                .toList();
    }

    public List<LigneProposee> aRegarder() {
        return lignes().filter(ligne -> !ligne.prete()).toList();
    }

    /** What needs nobody: rules, and lines without obstacle. */
    public long pretes() {
        return regles().count()
                + lignes().filter(ligne -> ligne.prete() && !ligne.laissee()).count();
    }

    /** What there would be if it were accepted so. */
    public int actions() {
        return ecrits().mapToInt(lot -> lot.cree() ? 1 : 0).sum();
    }

    public int seances() {
        return ecrits().mapToInt(LotPropose::seancesEcrites).sum();
    }

    public int prolongees() {
        return ecrits().mapToInt(lot -> lot.prolongees().size()).sum();
    }

    private Stream<LotPropose> ecrits() {
        return aReprendre().stream().filter(lot -> !lot.laisse());
    }

    /** What the page shows ready, so that it can be said what it did not. */
    public String vues() {
        return String.join(
                "",
                lignes().filter(LigneProposee::prete)
                        .map(LigneProposee::empreinte)
                        .toList());
    }

    public int sansHeure() {
        return source.sansHeure();
    }

    public int annulees() {
        return source.annulees();
    }

    public int plusProposees() {
        return source.plusProposees();
    }

    /** Nobody has told when schools are closed in the coming quarter. */
    public boolean vacancesInconnues() {
        return vacancesConnues == null
                || vacancesConnues.isBefore(trajet.cible().debut());
    }

    public boolean empechee() {
        return lots.stream().anyMatch(LotPropose::empeche);
    }

    private Stream<LigneProposee> lignes() {
        return lots.stream().flatMap(LotPropose::toutes);
    }

    private Stream<RegleProposee> regles() {
        return aReprendre().stream()
                .filter(lot -> !lot.laisse())
                .flatMap(lot -> lot.regles().stream())
                .filter(RegleProposee::seTient);
    }
}
