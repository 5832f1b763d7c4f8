package fr.estran.ville.equipe;

import fr.estran.socle.commun.Introuvable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agreement as whoever accounts for it needs it: what it goes on from, what goes on from it, and its posts. */
@Service
@Transactional(readOnly = true)
public class Financements {

    /**
     * @param precedentes those that it goes on from, in the order of their dates
     * @param suivante the one that goes on from it
     * @param postes those of its chain that were not closed before it began, as they stand on its first day
     */
    public record Financement(
            Convention convention,
            List<Convention> precedentes,
            @Nullable Convention suivante,
            List<EtatDePoste> postes) {

        public Financement {
            precedentes = List.copyOf(precedentes);
            postes = List.copyOf(postes);
        }
    }

    private final ConventionRepository conventions;
    private final Postes postes;

    Financements(ConventionRepository conventions, Postes postes) {
        this.conventions = conventions;
        this.postes = postes;
    }

    public Financement lire(ConventionId id) {
        var convention = conventions.lire(id).orElseThrow(Introuvable::new);
        var chaine = conventions.toutes().stream()
                .filter(autre -> autre.chaine().equals(convention.chaine()) && !autre.retiree())
                .toList();
        return new Financement(
                convention,
                chaine.stream()
                        .filter(autre -> autre.debut().isBefore(convention.debut()))
                        .toList(),
                chaine.stream()
                        .filter(autre -> autre.debut().isAfter(convention.debut()))
                        .findFirst()
                        .orElse(null),
                deLaChaine(convention));
    }

    private List<EtatDePoste> deLaChaine(Convention convention) {
        LocalDate premier = convention.debut();
        return postes.etats(premier).stream()
                .filter(poste -> convention.chaine().equals(poste.chaine()) && !poste.ferme())
                .toList();
    }
}
