package fr.estran.reconduction;

import fr.estran.reconduction.RegleProposee.Lue;
import fr.estran.recurrence.Regle;
import fr.estran.series.Serie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
