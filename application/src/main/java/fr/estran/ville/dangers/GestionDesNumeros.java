package fr.estran.ville.dangers;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff add numbers of their town, change them, retire them and take them up. Those of the country are not theirs to lose. */
@Service
@Transactional
class GestionDesNumeros {

    private final NumeroDIciRepository repository;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    GestionDesNumeros(
            NumeroDIciRepository repository, Journal journal, ApplicationEventPublisher evenements, Clock horloge) {
        this.repository = repository;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<NumeroDIci> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    NumeroDIci lire(String code) {
        return repository.lire(code).orElseThrow(Introuvable::new);
    }

    /** As the form shows it. */
    @Transactional(readOnly = true)
    Champs ecrits(String code) {
        return FormulaireDeNumero.de(lire(code)).champs();
    }

    /** The same, sent twice, is one. */
    String ajouter(FormulaireDeNumero formulaire) {
        repository.verrouiller();
        return repository.tous().stream()
                .filter(un -> formulaire.lire(un.code()).equals(un))
                .map(NumeroDIci::code)
                .findFirst()
                .orElseGet(() -> {
                    var code = "n" + Identifiants.nouveau().toString().replace("-", "");
                    repository.ecrire(formulaire.lire(code));
                    noter("numero.ajouter");
                    return code;
                });
    }

    void changer(String code, Conciliation dite) {
        repository.verrouiller();
        dite.verifier(ecrits(code));
        repository.ecrire(new FormulaireDeNumero(dite.ecrits()).lire(code));
        noter("numero.changer");
    }

    void retirer(String code) {
        repository.verrouiller();
        if (lire(code).retireLe() == null) {
            repository.retirer(code, horloge.instant());
            noter("numero.retirer");
        }
    }

    void reprendre(String code) {
        repository.verrouiller();
        if (lire(code).retireLe() != null) {
            repository.reprendre(code);
            noter("numero.reprendre");
        }
    }

    private void noter(String acte) {
        journal.noter(acte, null);
        evenements.publishEvent(new PagesPubliquesChangees());
    }
}
