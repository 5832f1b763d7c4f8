package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.Serie;
import fr.estran.programme.reconduction.LotPropose.RegleProposee;
import fr.estran.programme.reconduction.LotPropose.RegleProposee.Lue;
import fr.estran.socle.temps.Regle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lot while the quarter fills. */
record LotEnCours(
        LotDeReprise lot,
        String ou,
        List<RegleEnCours> regles,
        List<LigneEnCours> lignes,
        boolean sansRythme,
        boolean deja,
        boolean laisse) {

    /**
     * @param telle the rule that it goes on from; null where it had none
     * @param lue null while it cannot be read, or is not wanted
     */
    record RegleEnCours(
            String cle,
            @Nullable Serie serie,
            @Nullable Regle telle,
            SaisieDeRegle saisie,
            Map<String, String> fautes,
            @Nullable Lue lue,
            @Nullable String preuve,
            List<LocalDate> dates,
            Set<LocalDate> bloquees,
            List<LigneEnCours> lignes,
            boolean laissee) {

        /** Whether it gives that session: on this day of the week, at this hour and venue. */
        boolean donne(Creneau creneau) {
            return lue != null
                    && lue.modele().debut().equals(creneau.debut())
                    && Objects.equals(lue.modele().lieu(), creneau.lieu())
                    && Stream.concat(dates.stream(), bloquees.stream())
                            .anyMatch(jour ->
                                    jour.getDayOfWeek() == creneau.jour().getDayOfWeek());
        }

        RegleProposee finir(Decisions decisions) {
            return new RegleProposee(
                    cle,
                    serie,
                    saisie,
                    fautes,
                    lue,
                    preuve,
                    dates,
                    bloquees,
                    lignes.stream().map(ligne -> ligne.finir(decisions)).toList(),
                    laissee,
                    decisions.ouvertes() && !decisions.montrait(cle));
        }
    }

    /** Without the sessions that a rule gives already; nothing, where it had no other. */
    Optional<LotEnCours> sansCeQueDonnent(List<LotEnCours> autres) {
        if (!lot.regulier() || lignes.isEmpty()) {
            return Optional.of(this);
        }
        var restent = lignes.stream()
                .filter(ligne -> autres.stream()
                        .filter(autre -> autre.lot.type() == lot.type())
                        .flatMap(autre -> autre.regles.stream())
                        .noneMatch(regle -> ligne.seance().filter(regle::donne).isPresent()))
                .toList();
        return restent.isEmpty() && regles.isEmpty()
                ? Optional.empty()
                : Optional.of(new LotEnCours(lot, ou, regles, restent, sansRythme, deja, laisse));
    }

    Stream<LigneEnCours> toutes() {
        return Stream.concat(regles.stream().flatMap(regle -> regle.lignes().stream()), lignes.stream());
    }

    LotPropose finir(Decisions decisions) {
        return new LotPropose(
                lot,
                ou,
                regles.stream().map(regle -> regle.finir(decisions)).toList(),
                lignes.stream().map(ligne -> ligne.finir(decisions)).toList(),
                sansRythme,
                deja,
                laisse);
    }
}
