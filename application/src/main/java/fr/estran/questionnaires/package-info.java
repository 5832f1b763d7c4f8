/** Surveys as one writes them: their questions, models, preview, paper, keys, the day on which they go out, and the count. */
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
            "scelles",
            "territoire",
            "urne"
        })
@NullMarked
package fr.estran.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
