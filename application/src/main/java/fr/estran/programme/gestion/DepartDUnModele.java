package fr.estran.programme.gestion;

import fr.estran.programme.ateliers.ModeleDAtelier;
import fr.estran.programme.ateliers.ModeleDAtelierId;
import fr.estran.programme.ateliers.ModelesDAtelier;
import fr.estran.programme.planification.FormulaireSeance;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.pages.Option;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A new action starts from a model: its words and numbers are put into the form, where one changes them. */
@Component
record DepartDUnModele(ModelesDAtelier modeles) {

    List<Option> auChoix() {
        return modeles.auChoix().stream()
                .map(modele -> new Option(modele.id().toString(), modele.theme() + " : " + modele.titre()))
                .toList();
    }

    /** Nothing where none is named, or none that is known. */
    Optional<ModeleDAtelier> lire(@Nullable String modele) {
        return LectureDeSaisie.id(modele).map(ModeleDAtelierId::new).flatMap(modeles::chercher);
    }

    static FormulaireAction remplir(ModeleDAtelier modele, @Nullable TypeDAction type) {
        return new FormulaireAction(FormulaireAction.vierge(type)
                .champs()
                .avec("titre", modele.titre())
                .avec("thematique", modele.thematique())
                .avec("presentation", modele.presentation())
                .avec("pourQui", modele.publicVise())
                .avec("aApporter", modele.aApporter())
                .avec("capacite", modele.places()));
    }

    /** Whoever says when it begins, and not when it ends, means that it lasts as long as the model says. */
    static FormulaireSeance durant(FormulaireSeance horaire, ModeleDAtelier modele) {
        var duree = modele.duree();
        if (duree == null || LectureDeSaisie.texte(horaire.fin()) != null) {
            return horaire;
        }
        return LectureDeSaisie.heure(horaire.debut())
                .map(debut -> debut.plusMinutes(duree))
                .map(LocalTime::toString)
                .map(fin -> new FormulaireSeance(
                        horaire.jour(),
                        horaire.debut(),
                        fin,
                        horaire.lieu(),
                        horaire.conseillers(),
                        horaire.benevoles()))
                .orElse(horaire);
    }
}
