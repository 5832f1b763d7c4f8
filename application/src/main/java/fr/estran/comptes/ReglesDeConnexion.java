package fr.estran.comptes;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Role;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which roles must show a second factor. Whoever has none yet sets one up at their next sign-in, before anything else. */
@Service
@Transactional
class ReglesDeConnexion {

    private final SecondFacteurRepository repository;
    private final CompteRepository comptes;
    private final Journal journal;

    ReglesDeConnexion(SecondFacteurRepository repository, CompteRepository comptes, Journal journal) {
        this.repository = repository;
        this.comptes = comptes;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Set<Role> exiges() {
        return repository.exiges();
    }

    /** Sessions that were opened by one factor, of a role that must now show two, end. */
    void exiger(Set<Role> roles) {
        var avant = repository.exiges();
        repository.exiger(StructureCourante.siConnue().orElseThrow(), roles);
        comptes.tous().stream()
                .filter(compte ->
                        compte.roles().unParmi(roles) && !compte.roles().unParmi(avant))
                .filter(compte -> !repository.enPlace(compte.id()))
                .forEach(compte -> comptes.vieillir(compte.id()));
        journal.noter("regle.changer", null);
    }
}
