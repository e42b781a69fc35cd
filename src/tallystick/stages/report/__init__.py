"""Stage report: the day as tables people ask for (control sheet, rates, blotter, funding ladder); edges/reports prints them."""
