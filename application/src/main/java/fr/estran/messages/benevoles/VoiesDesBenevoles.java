package fr.estran.messages.benevoles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.messages.Arrets;
import fr.estran.messages.MoyensEnService;
import fr.estran.messages.benevoles.PartageDesBenevoles.Ecarte;
import fr.estran.messages.benevoles.PartageDesBenevoles.Pourquoi;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.equipe.Benevole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By which way each of those who lend a hand is told today, or why they are not. */
@Component
record VoiesDesBenevoles(MoyensEnService enService, Arrets arrets) {

    PartageDesBenevoles partager(List<Benevole> aux) {
        var ecartes = new ArrayList<Ecarte>();
        var ecrits = new ArrayList<Benevole>();
        for (var un : aux) {
            pourquoi(un).ifPresentOrElse(raison -> ecartes.add(new Ecarte(un, raison)), () -> ecrits.add(un));
        }
        return new PartageDesBenevoles(
                ecrits.stream().collect(groupingBy(this::voie, () -> new EnumMap<>(Moyen.class), toList())), ecartes);
    }

    private Optional<Pourquoi> pourquoi(Benevole un) {
        if (un.partiLe() != null) {
            return Optional.of(Pourquoi.PARTI);
        }
        if (un.prevenir() == Moyen.AUCUN) {
            return Optional.of(Pourquoi.SILENCE);
        }
        return voie(un) == Moyen.AUCUN ? Optional.of(Pourquoi.INJOIGNABLE) : Optional.empty();
    }

    /** The first that carries it, of those by which they wish to be told; whoever asked for no more there is called, or written to. */
    private Moyen voie(Benevole un) {
        return un.moyen() == Moyen.AUCUN
                ? Moyen.AUCUN
                : un.moyen().ordre().stream()
                        .filter(enService::contient)
                        .filter(moyen -> moyen.vers(un.ou())
                                .filter(ou -> !moyen.partSeul() || !arrets.demande(ou))
                                .isPresent())
                        .findFirst()
                        .orElse(Moyen.AUCUN);
    }
}
