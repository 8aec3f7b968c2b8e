//! An order file of any size in the layout of the United States, always the same for the same size.

use std::io::{self, Write};

const HEADER: &str = "Order ID,Order Status,Order Substatus,Cancelation/Return Type,Normal or Pre-order,SKU ID,Seller SKU,\
Product Name,Variation,Quantity,Sku Quantity of return,SKU Unit Original Price,SKU Subtotal Before Discount,\
SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Shipping Fee After Discount,Original Shipping Fee,\
Shipping Fee Seller Discount,Shipping Fee Platform Discount,Payment platform discount,Retail Delivery Fee,Taxes,\
Order Amount,Order Refund Amount,Created Time,Paid Time,RTS Time,Shipped Time,Delivered Time,Cancelled Time,Cancel By,\
Cancel Reason,Fulfillment Type,Warehouse Name,Tracking ID,Delivery Option Type,Delivery Option,Shipping Provider Name,\
Buyer Message,Buyer Username,Recipient,Phone #,Country,State,City,Zipcode,Detail Address,Additional address information,\
House Name or Number,Delivery Instruction,Payment Method,Weight(kg),Product Category,Package ID,Seller Note,\
Shipping Information";

const PRODUCTS: [(&str, &str); 6] = [
    ("Cotton T-shirt", "\"Black, M\""),
    ("\"Desk lamp, USB-C\"", "Warm white"),
    ("Face serum 30 ml", "30 ml"),
    ("Phone case", "Clear"),
    ("Ceramic mug 350 ml", "Default"),
    ("\"Seaweed snack, pack of 5\"", "Original"),
];

/// A fixed sequence of numbers.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

fn dollars(cents: u64) -> String {
    let (whole, rest) = (cents / 100, cents % 100);
    if whole >= 1000 {
        format!("\"${},{:03}.{rest:02}\"", whole / 1000, whole % 1000)
    } else {
        format!("${whole}.{rest:02}")
    }
}

/// A local time of 2026, counted in minutes from the first of May.
fn time(minutes: u64) -> String {
    let (day, minute) = (minutes / 1440, minutes % 1440);
    let lengths = [(5, 31), (6, 30), (7, 31), (8, 31), (9, 30)];
    let (mut month, mut day) = (5, day % 153 + 1);
    for (number, length) in lengths {
        month = number;
        if day <= length {
            break;
        }
        day -= length;
    }
    let hour = minute / 60;
    let half = if hour < 12 { "AM" } else { "PM" };
    let clock = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{month:02}/{day:02}/2026 {clock:02}:{:02}:07 {half}\t", minute % 60)
}

/// Writes a file of at least this many lines of data: orders of one to four lines.
pub(crate) fn write(out: &mut impl Write, lines: u64) -> io::Result<()> {
    let mut numbers = Numbers(20_261_122);
    write!(out, "\u{feff}{HEADER}\r\n")?;
    let mut written = 0;
    let mut order = 0_u64;
    while written < lines {
        order += 1;
        let count = [1, 1, 1, 2, 2, 3, 4][usize::try_from(numbers.below(7)).unwrap_or(0)];
        let cancelled = numbers.below(12) == 0;
        let (status, substatus, kind) =
            if cancelled { ("Canceled", "Canceled", "Cancel") } else { ("Completed", "Completed", "") };
        let shipping = numbers.below(3) * 149;
        let tax = numbers.below(900);
        let created = numbers.below(152 * 1440);
        let items: Vec<(u64, u64, u64, u64, u64)> = (0..count)
            .map(|index| {
                let price = 199 + numbers.below(9000);
                let quantity = 1 + numbers.below(3);
                let before = price * quantity;
                (
                    index * 1000 + numbers.below(800),
                    quantity,
                    price,
                    before * numbers.below(12) / 100,
                    before * numbers.below(8) / 100,
                )
            })
            .collect();
        let total: u64 =
            items.iter().map(|(_, quantity, price, seller, platform)| quantity * price - seller - platform).sum();
        for (sku, quantity, price, seller, platform) in items {
            let (product, variation) = PRODUCTS[usize::try_from(sku % 6).unwrap_or(0)];
            let before = quantity * price;
            write!(
                out,
                "58{order:016}\t,{status},{substatus},{kind},Normal,17{sku:017}\t,DEMO-{sku:05},{product},{variation},\
                 {quantity},0,{},{},{},{},{},{},$3.96,{},$0.00,$0.00,$0.00,{},{},$0.00,",
                dollars(price),
                dollars(before),
                dollars(platform),
                dollars(seller),
                dollars(before - seller - platform),
                dollars(shipping),
                dollars(396 - shipping),
                dollars(tax),
                dollars(total + shipping + tax),
            )?;
            let (paid, packed, shipped, delivered) = (created + 4, created + 600, created + 1500, created + 5000);
            if cancelled {
                write!(out, "{},{},\t,\t,\t,{},User,No longer needed,", time(created), time(paid), time(packed))?;
            } else {
                let times = [created, paid, packed, shipped, delivered].map(time).join(",");
                write!(out, "{times},\t,,,")?;
            }
            write!(
                out,
                "Fulfillment by seller,Demo warehouse,DEMO{order:012}\t,Standard,Standard shipping,Demo Express,,\
                 user_demo_{:05},D*** O,(+00)9*****00,United States,State {},Demo City,00000\t,*** Demo Street,,,,Card,0.3,\
                 Category {},11{order:016}\t,,\r\n",
                order % 90_000,
                order % 50,
                sku % 40,
            )?;
            written += 1;
        }
    }
    Ok(())
}
