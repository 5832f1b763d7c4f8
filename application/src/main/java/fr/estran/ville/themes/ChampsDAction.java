package fr.estran.ville.themes;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the town calls its fields of action: asked here, and nowhere else. */
@Service
@Transactional
public class ChampsDAction {

    private final LibelleDeChampRepository repository;
    private final ThematiqueRepository themes;
    private final Journal journal;

    ChampsDAction(LibelleDeChampRepository repository, ThematiqueRepository themes, Journal journal) {
        this.repository = repository;
        this.themes = themes;
        this.journal = journal;
    }

    /** All of them, in their order. */
    @Transactional(readOnly = true)
    public List<LibelleDeChamp> tous() {
        return repository.tous();
    }

    /** As reports say them, by their codes. */
    @Transactional(readOnly = true)
    public Map<String, String> auBilan() {
        return tous().stream().collect(toMap(dit -> dit.champ().code(), LibelleDeChamp::auBilan));
    }

    @Transactional(readOnly = true)
    public String nom(ChampDAction champ) {
        return tous().get(champ.ordinal()).dit();
    }

    void nommer(Conciliation dite) {
        themes.verrouiller();
        dite.verifier(FormulaireChamps.de(tous()).champs());
        new FormulaireChamps(dite.ecrits()).lire().forEach(repository::ecrire);
        journal.noter("thematique.nommer_champs", null);
    }
}
