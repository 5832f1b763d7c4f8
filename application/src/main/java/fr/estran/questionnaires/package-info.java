/** Surveys as one writes them: their questions, models, preview, paper, what is told by what, and the day on which they go out. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "documents",
            "droits",
            "enquetes",
            "formes",
            "gabarit",
            "journal",
            "nomenclatures",
            "publication",
            "territoire"
        })
@NullMarked
package fr.estran.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
