package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Role;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which roles must show a second factor. */
@WebController
@Ouvert(Cercle.ADMINISTRATION)
public class ReglesController {

    public record VueRegles(Set<Role> exiges) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private final ReglesDeConnexion regles;

    ReglesController(ReglesDeConnexion regles) {
        this.regles = regles;
    }

    @GetMapping("/comptes/regles")
    Page voir() {
        return Page.de("comptes/regles", MESSAGES, new VueRegles(regles.exiges()));
    }

    @PostMapping("/comptes/regles")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Renvoi changer(@RequestParam(defaultValue = "") Set<String> role) {
        regles.exiger(role.stream()
                .flatMap(code -> Role.siConnu(code).stream())
                .collect(java.util.stream.Collectors.toSet()));
        return Renvoi.vers("/comptes/regles").annoncer(MESSAGES.dire("regles.changees"));
    }

    /** Which roles must show a second factor. Whoever has none yet sets one up at their next sign-in, before anything else. */
    @Service
    @Transactional
    static class ReglesDeConnexion {

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
}
