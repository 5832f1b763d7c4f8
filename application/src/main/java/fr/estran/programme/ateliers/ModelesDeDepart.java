package fr.estran.programme.ateliers;

import fr.estran.ville.themes.ThemesNommes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list from which a town that begins takes its first themes and models. */
@Service
@Transactional
class ModelesDeDepart {

    private final ThemesNommes themes;
    private final ModelesDAtelier modeles;

    ModelesDeDepart(ThemesNommes themes, ModelesDAtelier modeles) {
        this.themes = themes;
        this.modeles = modeles;
    }

    /** Those of which the town has the model already, by its title. */
    @Transactional(readOnly = true)
    public Set<ModeleDeDepart> dejaPris() {
        var titres = modeles.tous().stream().map(ModeleDAtelier::titre).toList();
        var pris = EnumSet.noneOf(ModeleDeDepart.class);
        Stream.of(ModeleDeDepart.values())
                .filter(modele -> titres.contains(modele.titre()))
                .forEach(pris::add);
        return pris;
    }

    /** A theme that the town has by that name is kept as it is; a model that it has is not made twice. @return how many are new */
    public int choisir(Collection<ModeleDeDepart> choisis) {
        themes.verrouiller();
        var pris = dejaPris();
        var nouveaux = choisis.stream()
                .distinct()
                .filter(choisi -> !pris.contains(choisi))
                .toList();
        nouveaux.forEach(this::ajouter);
        return nouveaux.size();
    }

    private void ajouter(ModeleDeDepart modele) {
        var theme = themes.nomme(modele.theme(), modele.champ(), modele.sensible(), modele.appareils());
        modeles.ajouter(modele.saisie(theme));
    }
}
