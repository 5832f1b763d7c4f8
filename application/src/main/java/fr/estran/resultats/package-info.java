/** What a survey gave: its tables, its texts once reread, and what of them anyone may have. */
@ApplicationModule(
        allowedDependencies = {
            "commun",
            "droits",
            "enquetes",
            "gabarit",
            "nomenclatures",
            "publication",
            "questionnaires",
            "statistiques",
            "urne"
        })
@NullMarked
package fr.estran.resultats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
