package fr.estran.programme.ateliers;

import static fr.estran.programme.ateliers.ModeleDeDepart.ORDINATEUR;
import static fr.estran.programme.ateliers.ModeleDeDepart.PHOTOS;
import static fr.estran.programme.ateliers.ModeleDeDepart.RESEAUX_SOCIAUX;
import static fr.estran.programme.ateliers.ModeleDeDepart.SMARTPHONE;
import static fr.estran.programme.ateliers.ModeleDeDepart.TABLETTE;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Models of the town of the demonstration, and the workshops of its records that would have started from them. */
@Service
@Transactional
public class ModelesDeDemonstration {

    private final ModelesDeDepart depart;
    private final ModelesDAtelier modeles;
    private final ModelesDeDemonstrationRepository repository;

    ModelesDeDemonstration(
            ModelesDeDepart depart, ModelesDAtelier modeles, ModelesDeDemonstrationRepository repository) {
        this.depart = depart;
        this.modeles = modeles;
        this.repository = repository;
    }

    /** Once: what was changed on screen since then is kept. */
    public void poser() {
        if (modeles.tous().isEmpty()) {
            depart.choisir(List.of(ORDINATEUR, TABLETTE, SMARTPHONE, PHOTOS, RESEAUX_SOCIAUX));
            repository.retenirParTheme();
        }
    }
}
