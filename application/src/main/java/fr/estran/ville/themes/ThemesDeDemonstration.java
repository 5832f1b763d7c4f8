package fr.estran.ville.themes;

import fr.estran.socle.vocabulaire.AppareilApporte;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the town of the demonstration has settled of its themes. */
@Service
@Transactional
public class ThemesDeDemonstration {

    private final ThematiqueRepository repository;

    ThemesDeDemonstration(ThematiqueRepository repository) {
        this.repository = repository;
    }

    /** Of themes that its records describe. */
    public void poser() {
        demander("smartphone", AppareilApporte.ANDROID, AppareilApporte.IPHONE);
        demander("tablette", AppareilApporte.TABLETTE);
        demander("ordinateur", AppareilApporte.ORDINATEUR);
        repository.direSensibles("sante_en_ligne", "caf");
    }

    private void demander(String code, AppareilApporte... appareils) {
        repository.demander(code, List.of(appareils));
    }
}
