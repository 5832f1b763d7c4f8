package fr.estran.programme.planification;

import fr.estran.programme.PlacesRestantes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action, its sessions in their order, its places.
 *
 * @param places null where nobody registers
 */
public record ActionEtSeances(
        ActionGeree action,
        List<SeanceGeree> seances,
        @Nullable PlacesRestantes places,
        LocalDateTime maintenant) {

    public boolean annulee() {
        return !seances.isEmpty() && seances.stream().allMatch(SeanceGeree::annulee);
    }

    public boolean annulable() {
        return seances.stream().anyMatch(this::modifiable);
    }

    public boolean modifiable(SeanceGeree seance) {
        return seance.modifiable(maintenant);
    }

    /** Registered, offered a place or held one for, and waiting: all of them would be told. */
    public int aPrevenir() {
        return places == null ? 0 : places.prises() + places.enAttente();
    }

    public List<String> lieux() {
        return seances.stream()
                .map(SeanceGeree::lieuNom)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
