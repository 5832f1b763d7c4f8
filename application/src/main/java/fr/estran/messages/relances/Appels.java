package fr.estran.messages.relances;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.CompteId;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls of the day. Whoever takes one has it for some minutes: nobody else calls the same person meanwhile. */
@Service
@Transactional
class Appels {

    private final AppelRepository repository;
    private final ParolesDAppel paroles;
    private final HeuresDeService heures;
    private final Clock horloge;

    Appels(AppelRepository repository, ParolesDAppel paroles, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.paroles = paroles;
        this.heures = heures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Appel> duJour(@Nullable ActionId action, CompteId qui) {
        var maintenant = horloge.instant();
        return groupes(action).stream()
                .map(groupe -> paroles.dire(groupe, qui, maintenant))
                .toList();
    }

    /** @return whether it is theirs; not where somebody else is calling */
    boolean prendre(UUID message, CompteId qui) {
        var groupe = groupes(null).stream()
                .filter(lignes -> lignes.stream().anyMatch(ligne -> ligne.id().equals(message)))
                .findFirst()
                .orElseThrow(Introuvable::new);
        repository.lacher(qui);
        return prendre(groupe, qui);
    }

    /** The first that nobody is calling; those who were tried already come after the others. */
    boolean prendreLeSuivant(@Nullable ActionId action, CompteId qui) {
        repository.lacher(qui);
        return groupes(action).stream()
                .sorted(comparing(groupe -> groupe.getFirst().dernierEssai(), nullsFirst(naturalOrder())))
                .anyMatch(groupe -> prendre(groupe, qui));
    }

    void lacher(CompteId qui) {
        repository.lacher(qui);
    }

    private boolean prendre(List<LigneAppel> groupe, CompteId qui) {
        var maintenant = horloge.instant();
        return repository.prendre(
                groupe.stream().map(LigneAppel::id).toList(), qui, maintenant, maintenant.plus(Appel.PRISE));
    }

    private List<List<LigneAppel>> groupes(@Nullable ActionId action) {
        var fuseau = heures.fuseau();
        var demain = LocalDate.ofInstant(horloge.instant(), fuseau).plusDays(1).atStartOfDay(fuseau);
        return List.copyOf(repository.aFaire(action, demain.toInstant()).stream()
                .collect(groupingBy(LigneAppel::ensemble, LinkedHashMap::new, toList()))
                .values());
    }
}
